package io.bellwether.bench.readers;

import java.util.List;

/**
 * A kind of page or of API call, with addresses of it to ask for.
 *
 * @param name the route as people know it, such as {@code /stories/{id}}
 * @param addresses paths on the desk with their questions, at least one
 */
record Room(String name, List<String> addresses) {

    Room {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("room " + name + " has no address");
        }
    }
}

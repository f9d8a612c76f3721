package io.bellwether.app.doctor;

import java.util.List;

/**
 * Something that either answers or does not.
 *
 * @param reach whether it answers
 * @param further what to ask of it when it does; else nobody needs to hear that these fail, too
 */
record Part(Check reach, List<Check> further) {

    Part {
        further = List.copyOf(further);
    }

    static Part of(Check only) {
        return new Part(only, List.of());
    }
}

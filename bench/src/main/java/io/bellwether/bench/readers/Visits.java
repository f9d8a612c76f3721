package io.bellwether.bench.readers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What visits to each room took. Thread-safe. */
final class Visits {

    private final Map<String, List<Visit>> byRoom = new TreeMap<>();

    /**
     * One answer.
     *
     * @param status of HTTP
     * @param took from the request to the last byte of the answer
     */
    record Visit(String address, int status, int bytes, Duration took) {}

    synchronized void add(Room room, Visit visit) {
        byRoom.computeIfAbsent(room.name(), _ -> new ArrayList<>()).add(visit);
    }

    /** All so far, by the room's name. */
    synchronized Map<String, List<Visit>> byRoom() {
        Map<String, List<Visit>> copy = new TreeMap<>();
        byRoom.forEach((room, visits) -> copy.put(room, List.copyOf(visits)));
        return copy;
    }
}

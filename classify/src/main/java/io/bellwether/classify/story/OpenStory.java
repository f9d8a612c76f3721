package io.bellwether.classify.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A story that articles may join. It is known by its first and its latest reports, so that it neither drifts nor grows without bound. */
final class OpenStory {

    private static final int FIRST = 4;
    private static final int LATEST = 8;

    private final String id;
    private final Instant begun;
    private final List<Report> known = new ArrayList<>();
    private int size;

    OpenStory(Report first) {
        id = first.id();
        begun = first.time();
        add(first);
    }

    void add(Report report) {
        size++;
        if (known.size() == FIRST + LATEST) {
            known.remove(FIRST);
        }
        known.add(report);
    }

    String id() {
        return id;
    }

    int size() {
        return size;
    }

    /** Its first and its latest reports, at least one. */
    List<Report> known() {
        return known;
    }

    boolean reaches(Instant time, Duration span) {
        return Duration.between(begun, time).abs().compareTo(span) <= 0;
    }
}

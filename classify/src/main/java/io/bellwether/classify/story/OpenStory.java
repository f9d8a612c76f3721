package io.bellwether.classify.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story that articles may join. It is known by its first and its latest reports, so that it neither drifts nor grows without bound, and
 * is open as long as the window holds one of its reports. Not thread-safe.
 */
final class OpenStory {

    private static final int FIRST = 4;
    private static final int LATEST = 8;

    private final String id;
    private final Instant begun;
    private final List<HeldReport> known = new ArrayList<>();
    private int size;
    private int held;

    /** A story that begins with a report, which is yet to be added. */
    OpenStory(Report first) {
        id = first.id();
        begun = first.time();
    }

    /** Adds a report that the window holds; what the story is no longer known by. */
    Optional<HeldReport> add(HeldReport one) {
        held++;
        return remember(one);
    }

    /** Adds a report that the window no longer holds. */
    Optional<HeldReport> remember(HeldReport one) {
        size = one.place();
        known.add(one);
        return known.size() > FIRST + LATEST ? Optional.of(known.remove(FIRST)) : Optional.empty();
    }

    /** The window lets go of one of its reports; whether others are left. */
    boolean release() {
        held--;
        return held > 0;
    }

    String id() {
        return id;
    }

    int size() {
        return size;
    }

    /** Its first and its latest reports, at least one. */
    List<HeldReport> known() {
        return known;
    }

    boolean isKnownBy(HeldReport one) {
        return known.stream().anyMatch(report -> report.number() == one.number());
    }

    boolean reaches(Instant time, Duration span) {
        return Duration.between(begun, time).abs().compareTo(span) <= 0;
    }
}

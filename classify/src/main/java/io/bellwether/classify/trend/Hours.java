package io.bellwether.classify.trend;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Hours in UTC, numbered from 1970-01-01T00:00Z. */
final class Hours {

    static final int OF_DAY = 24;

    private static final long SECONDS = TimeUnit.HOURS.toSeconds(1);

    private Hours() {}

    /** The hour in which that time lies. */
    static long of(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }

    /** When an hour begins. */
    static Instant begin(long hour) {
        return Instant.ofEpochSecond(hour * SECONDS);
    }

    /** The first hour of the day of an hour. */
    static long day(long hour) {
        return Math.floorDiv(hour, OF_DAY) * OF_DAY;
    }
}

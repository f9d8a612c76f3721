package io.bellwether.bench.trend;

import java.util.BitSet;

/** Alarms as people count them: what goes on, or comes again within six hours, is one. */
final class Episodes {

    private static final int APART = 6;

    private Episodes() {}

    /** How many there are in the hours of alarm. */
    static int count(BitSet alarms) {
        int count = 0;
        int last = -APART - 1;
        for (int hour = alarms.nextSetBit(0); hour >= 0; hour = alarms.nextSetBit(hour + 1)) {
            count += hour - last > APART ? 1 : 0;
            last = hour;
        }
        return count;
    }
}

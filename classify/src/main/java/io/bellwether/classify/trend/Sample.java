package io.bellwether.classify.trend;

import java.util.function.LongToDoubleFunction;

/**
 * Past hours to learn from.
 *
 * @param first number of the first hour
 * @param length how many hours, above 0
 * @param counts what was counted in an hour
 * @param exposures what it could have been counted from; 0 leaves the hour out
 */
record Sample(long first, int length, LongToDoubleFunction counts, LongToDoubleFunction exposures) {

    double count(int at) {
        return counts.applyAsDouble(first + at);
    }

    double exposure(int at) {
        return exposures.applyAsDouble(first + at);
    }
}

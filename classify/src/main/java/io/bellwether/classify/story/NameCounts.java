package io.bellwether.classify.story;

import java.util.HashMap;
import java.util.Map;

/**
 * How often a term is written with a capital inside running text of the window: headlines that give every word a capital do not tell names,
 * other texts do. Not thread-safe.
 */
final class NameCounts {

    /** How much more often with a capital than without; what is even is not kept. */
    private final Map<Integer, Integer> balance = new HashMap<>();

    /** Counts a report that enters the window. */
    void add(Report report) {
        add(report, 1);
    }

    /** Takes away a report that leaves it, as it was counted. */
    void remove(Report report) {
        add(report, -1);
    }

    /** Times with a capital less times without; 0 when nothing is known. */
    int balance(int key) {
        return balance.getOrDefault(key, 0);
    }

    private void add(Report report, int times) {
        for (int at = 0; at < report.capitals().length; at++) {
            if (report.capitals()[at] != 0) {
                add(report.text().keys()[at], times * report.capitals()[at]);
            }
        }
    }

    private void add(int key, int step) {
        balance.merge(key, step, (one, other) -> one + other == 0 ? null : one + other);
    }
}

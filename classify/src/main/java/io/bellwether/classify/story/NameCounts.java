package io.bellwether.classify.story;

import java.util.HashMap;
import java.util.Map;

/**
 * How often a term is written with a capital inside running text: headlines that give every word a capital do not tell names, other texts
 * do. Not thread-safe.
 */
final class NameCounts {

    /** Terms counted; later ones are taken for names whenever they have a capital. */
    private static final int MOST = 200_000;

    /** More often with a capital than without counts up, else down. */
    private final Map<Integer, Integer> balance = new HashMap<>();

    void add(int key, boolean capital) {
        if (balance.size() < MOST || balance.containsKey(key)) {
            balance.merge(key, capital ? 1 : -1, NameCounts::bounded);
        }
    }

    /** Whether the term is seldom written without a capital, as far as is known. */
    boolean isName(int key) {
        return balance.getOrDefault(key, 0) >= 0;
    }

    private static int bounded(int balance, int step) {
        return Math.clamp((long) balance + step, -1_000, 1_000);
    }
}

package io.bellwether.ingest.extract;

import java.util.HashSet;
import java.util.Set;

/**
 * The passages of a text, to be asked for many of them in a time that does not depend on the text's length, whatever it says.
 *
 * @param text to be searched itself for what is shorter than its passages
 * @param length of a passage, in UTF-16 units
 * @param hashes of all passages; two share one by a chance of 10^-14 in a text of 100,000 signs
 */
record Passages(String text, int length, Set<Long> hashes) {

    /** So much of a text is searched for what is short. */
    private static final int SEARCHED = 2_000;

    private static final long BASE = 0x100000001B3L;
    private static final int MIXING = 31;

    static Passages of(String text, int length) {
        Set<Long> hashes = HashSet.newHashSet(Math.max(0, text.length() - length + 1));
        long power = 1;
        for (int at = 0; at < length - 1; at++) {
            power *= BASE;
        }
        long hash = 0;
        for (int at = 0; at < text.length(); at++) {
            if (at >= length) {
                hash -= power * mixed(text.charAt(at - length));
            }
            hash = hash * BASE + mixed(text.charAt(at));
            if (at >= length - 1) {
                hashes.add(hash);
            }
        }
        return new Passages(text, length, hashes);
    }

    /** Whether the text has this passage, or a shorter one near its beginning. */
    boolean hold(String passage) {
        if (passage.length() < length) {
            return text.substring(0, Math.min(text.length(), SEARCHED)).contains(passage);
        }
        long hash = 0;
        for (int at = 0; at < length; at++) {
            hash = hash * BASE + mixed(passage.charAt(at));
        }
        return hashes.contains(hash);
    }

    private static long mixed(char sign) {
        long spread = (sign + 1L) * 0x9E3779B97F4A7C15L;
        return spread ^ (spread >>> MIXING);
    }
}

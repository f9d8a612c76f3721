package io.bellwether.bench.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How much a figure depends on which articles happened to be labelled: the percentile bootstrap of Efron and Tibshirani, An Introduction
 * to the Bootstrap (1993), chapter 13. Articles are drawn, not decisions, as themes of one article go together.
 */
public final class Bootstrap {

    /** Enough for percentiles that move by less than .005. */
    static final int DRAWS = 1_000;

    private Bootstrap() {}

    /**
     * The 95% interval of the micro F1. The same seed gives the same interval.
     *
     * @param articles at least one
     */
    public static Interval microF1(Reading reading, List<String> themes, List<Judgement> articles, long seed) {
        List<Counts> counts = articles.stream()
                .map(article -> themes.stream()
                        .map(theme -> Counts.of(reading, article, theme))
                        .reduce(Counts.NONE, Counts::plus))
                .toList();
        Random random = new Random(seed);
        double[] drawn = new double[DRAWS];
        Arrays.setAll(drawn, _ -> draw(counts, random).f1());
        Arrays.sort(drawn);
        return new Interval(drawn[(int) (DRAWS * 0.025)], drawn[(int) (DRAWS * 0.975) - 1]);
    }

    private static Counts draw(List<Counts> counts, Random random) {
        Counts sum = Counts.NONE;
        for (int article = 0; article < counts.size(); article++) {
            sum = sum.plus(counts.get(random.nextInt(counts.size())));
        }
        return sum;
    }
}

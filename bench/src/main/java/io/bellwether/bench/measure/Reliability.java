package io.bellwether.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Whether scores mean what they say: of the pairs of article and theme scored about .7, about seven in ten should be labelled. Expected
 * calibration error of Guo et al., On Calibration of Modern Neural Networks (2017), with ten bins of equal width.
 *
 * @param bins ten, from the lowest scores up
 */
public record Reliability(List<Bin> bins) {

    private static final int BINS = 10;

    /**
     * The pairs whose scores lie in one tenth.
     *
     * @param from least score, 0 to .9; the highest bin includes 1
     * @param pairs how many; the other figures are 0 when there is none
     * @param meanScore what the tagger says, 0 to 1
     * @param meant the part that labels say, 0 to 1
     */
    public record Bin(double from, int pairs, double meanScore, double meant) {

        private double gap() {
            return pairs * Math.abs(meanScore - meant);
        }
    }

    /** Copies the list. */
    public Reliability {
        bins = List.copyOf(bins);
    }

    /** The bins of all pairs with a score, but those that one labeller alone has marked. */
    public static Reliability of(List<String> themes, List<Judgement> articles) {
        List<List<Pair>> pairs = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            pairs.add(new ArrayList<>());
        }
        for (Judgement article : articles) {
            for (String theme : themes) {
                Double score = article.scores().get(theme);
                double grade = article.grade(theme);
                if (score != null && !Reading.TAG.undecided(grade)) {
                    pairs.get(place(score)).add(new Pair(score, Reading.TAG.wants(grade)));
                }
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            bins.add(bin(bin, pairs.get(bin)));
        }
        return new Reliability(bins);
    }

    /** Mean distance of score and labels over all pairs, 0 to 1; small for any tagger, as most pairs score nearly nothing. */
    public double error() {
        return error(bins);
    }

    /** The same over pairs scored .1 and more: the scores people see. */
    public double errorOfVisible() {
        return error(bins.subList(1, BINS));
    }

    private static double error(List<Bin> bins) {
        int pairs = bins.stream().mapToInt(Bin::pairs).sum();
        return pairs == 0 ? 0 : bins.stream().mapToDouble(Bin::gap).sum() / pairs;
    }

    private static int place(double score) {
        return Math.clamp((int) (score * BINS), 0, BINS - 1);
    }

    private static Bin bin(int place, List<Pair> pairs) {
        return new Bin(
                (double) place / BINS,
                pairs.size(),
                mean(pairs.stream().mapToDouble(Pair::score)),
                mean(pairs.stream().mapToDouble(pair -> pair.meant() ? 1 : 0)));
    }

    private static double mean(DoubleStream values) {
        return values.average().orElse(0);
    }

    private record Pair(double score, boolean meant) {}
}

package io.bellwether.classify.tag;

import io.bellwether.classify.embedding.Embedding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Fills in the numbers that come from vectors, for all themes of one article at once: some of them compare the themes. */
final class MeaningFeatures {

    private static final int BEST = Features.WORDS;
    private static final int NEAREST = BEST + 1;
    private static final int HEADING = BEST + 2;
    private static final int WHOLE = BEST + 3;
    private static final int CONTRAST_WHOLE = BEST + 4;
    private static final int CONTRAST_BEST = BEST + 5;
    private static final int UNUSUAL_WHOLE = BEST + 6;
    private static final int UNUSUAL_BEST = BEST + 7;
    private static final int RANK = BEST + 8;
    private static final int NEAREST_UNUSUAL = BEST + 9;
    private static final int NEAREST_MARGIN = BEST + 10;
    private static final int SECOND_UNUSUAL = BEST + 11;
    private static final int TITLE_UNUSUAL = BEST + 12;
    private static final int TOPMOST = BEST + 13;
    private static final int SUBJECT = BEST + 14;
    private static final int MARGIN = BEST + 15;
    private static final int MEAN_UNUSUAL = BEST + 16;
    private static final int HEADING_UNUSUAL = BEST + 17;
    private static final int USUAL = BEST + 18;
    private static final int SPREAD = BEST + 19;

    private MeaningFeatures() {}

    /** @param features those of words, one array a theme; changed */
    static void fill(List<double[]> features, ArticleMeaning article, ProfileMeaning profile) {
        int themes = profile.themes().size();
        List<ProfileMeaning.Nearness> sentences =
                article.sentences().stream().map(profile::nearness).toList();
        ProfileMeaning.Nearness wholeArticle = profile.nearness(article.whole());
        double[][] nearest = new double[themes][sentences.size()];
        double[][] whole = new double[themes][sentences.size()];
        double subject = profile.subject().cosine(Embedding.mean(article.sentences()));
        double meanWhole = 0;
        double meanBest = 0;
        for (int place = 0; place < themes; place++) {
            double[] own = features.get(place);
            own[WHOLE] = wholeArticle.whole(place);
            fill(own, profile.themes().get(place), sentences, new Sentences(place, nearest[place], whole[place]));
            meanBest += own[BEST] / themes;
            meanWhole += own[WHOLE] / themes;
        }
        double topmost = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < themes; place++) {
            double[] own = features.get(place);
            ThemeMeaning theme = profile.themes().get(place);
            own[CONTRAST_WHOLE] = own[WHOLE] - meanWhole;
            own[CONTRAST_BEST] = own[BEST] - meanBest;
            own[UNUSUAL_WHOLE] = theme.unusual(own[WHOLE]);
            own[UNUSUAL_BEST] = theme.unusual(own[BEST]);
            own[NEAREST_MARGIN] = margin(nearest, place);
            own[MARGIN] = margin(whole, place);
            own[SUBJECT] = subject;
            topmost = Math.max(topmost, own[UNUSUAL_BEST]);
        }
        for (double[] own : features) {
            own[TOPMOST] = topmost;
        }
        rank(features);
    }

    /**
     * How unusually near each sentence comes to a theme; filled as they are read.
     *
     * @param theme its place in the profile
     * @param nearest to the theme's nearest sentence
     * @param whole to the whole theme
     */
    @SuppressWarnings("ArrayRecordComponent") // filled, never compared
    private record Sentences(int theme, double[] nearest, double[] whole) {}

    private static void fill(
            double[] own, ThemeMeaning theme, List<ProfileMeaning.Nearness> sentences, Sentences near) {
        for (int place = 0; place < near.whole.length; place++) {
            ProfileMeaning.Nearness sentence = sentences.get(place);
            double whole = sentence.whole(near.theme);
            double nearest = sentence.nearest(near.theme);
            near.whole[place] = theme.unusual(whole);
            near.nearest[place] = theme.unusuallyNear(nearest);
            own[BEST] = Math.max(own[BEST], whole);
            own[NEAREST] = Math.max(own[NEAREST], nearest);
            own[HEADING] = Math.max(own[HEADING], sentence.heading(near.theme));
        }
        own[NEAREST_UNUSUAL] = Arrays.stream(near.nearest).max().orElse(0);
        double[] falling = near.whole.clone();
        Arrays.sort(falling);
        int last = falling.length - 1;
        own[SECOND_UNUSUAL] = (falling[last] + falling[Math.max(0, last - 1)]) / 2;
        own[TITLE_UNUSUAL] = near.whole[0];
        own[MEAN_UNUSUAL] = Arrays.stream(near.whole).average().orElse(0);
        own[HEADING_UNUSUAL] = theme.unusualHeading(own[HEADING]);
        own[USUAL] = theme.usual().mean();
        own[SPREAD] = theme.usual().spread();
    }

    /** In the sentence that tells the theme best from the others: how far it is ahead of the next theme, or behind the nearest. */
    private static double margin(double[][] near, int theme) {
        double margin = Double.NEGATIVE_INFINITY;
        for (int sentence = 0; sentence < near[theme].length; sentence++) {
            double other = Double.NEGATIVE_INFINITY;
            for (int place = 0; place < near.length; place++) {
                other = place == theme ? other : Math.max(other, near[place][sentence]);
            }
            margin = Math.max(margin, near[theme][sentence] - other);
        }
        return near.length == 1 ? 0 : margin;
    }

    /** 0 for the theme nearest to the whole article, towards 1 for the farthest. */
    private static void rank(List<double[]> features) {
        List<Integer> order = IntStream.range(0, features.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -features.get(place)[WHOLE]))
                .toList();
        for (int rank = 0; rank < order.size(); rank++) {
            features.get(order.get(rank))[RANK] = (double) rank / order.size();
        }
    }
}

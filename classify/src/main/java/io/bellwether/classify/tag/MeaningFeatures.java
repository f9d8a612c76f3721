package io.bellwether.classify.tag;

import io.bellwether.classify.embedding.Embedding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Fills in the numbers that come from vectors, for all themes of one article at once: some of them compare the themes. */
final class MeaningFeatures {

    private MeaningFeatures() {}

    /** @param features those of words, one array a theme; changed */
    static void fill(List<double[]> features, ArticleMeaning article, List<ThemeMeaning> themes) {
        double meanWhole = 0;
        double meanBest = 0;
        for (int place = 0; place < themes.size(); place++) {
            fill(features.get(place), article, themes.get(place));
            meanBest += features.get(place)[14] / themes.size();
            meanWhole += features.get(place)[17] / themes.size();
        }
        for (int place = 0; place < themes.size(); place++) {
            double[] own = features.get(place);
            ThemeMeaning theme = themes.get(place);
            own[18] = own[17] - meanWhole;
            own[19] = own[14] - meanBest;
            own[20] = (own[17] - theme.usual()) / theme.spread();
            own[21] = (own[14] - theme.usual()) / theme.spread();
        }
        rank(features);
    }

    private static void fill(double[] own, ArticleMeaning article, ThemeMeaning theme) {
        for (Embedding sentence : article.sentences()) {
            own[14] = Math.max(own[14], theme.whole().cosine(sentence));
            own[15] = Math.max(
                    own[15], theme.sentences().get(theme.nearest(sentence)).cosine(sentence));
            own[16] = Math.max(own[16], theme.heading().cosine(sentence));
        }
        own[17] = theme.whole().cosine(article.whole());
    }

    /** 0 for the theme nearest to the whole article, towards 1 for the farthest. */
    private static void rank(List<double[]> features) {
        List<Integer> order = IntStream.range(0, features.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -features.get(place)[17]))
                .toList();
        for (int rank = 0; rank < order.size(); rank++) {
            features.get(order.get(rank))[22] = (double) rank / order.size();
        }
    }
}

package io.bellwether.classify.profile;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.tag.Tagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sets each theme's calibration. Without articles of its own the score model's odds are taken as they are. With some, a theme that
 * would tag more than {@value #MOST_TAGGED} of that ordinary news is made stricter, by no more than {@value #MOST_SHIFT} in the
 * logarithm of the odds: a bound, so that a collection in which the theme is common does not silence it. No labels are needed.
 */
final class CalibrationFit {

    /** Fewer articles say too little about the tail. */
    static final int FEWEST = 200;

    static final Calibration AS_IS = new Calibration(0, 1);

    private static final double MOST_TAGGED = 0.03;
    private static final double MOST_SHIFT = 1;

    private CalibrationFit() {}

    /** The profile with calibrations from these articles, or as it is when there are none. */
    static Profile fit(Profile profile, List<Article> articles) {
        if (articles.isEmpty()) {
            return profile;
        }
        Tagger tagger = Tagger.of(profile);
        double[][] raw = articles.stream().map(tagger::raw).toArray(double[][]::new);
        List<Theme> themes = new ArrayList<>();
        for (int place = 0; place < profile.themes().size(); place++) {
            Theme theme = profile.themes().get(place);
            int of = place;
            double[] sorted =
                    Arrays.stream(raw).mapToDouble(row -> row[of]).sorted().toArray();
            double tail = sorted[(int) ((1 - MOST_TAGGED) * (sorted.length - 1))];
            double odds = StrictMath.log(theme.threshold() / (1 - theme.threshold()));
            double shift = Math.clamp(tail - odds, 0, MOST_SHIFT);
            themes.add(theme.with(new Calibration(Math.round(shift * 1000) / 1000.0, 1)));
        }
        return new Profile(profile.briefing(), profile.version(), profile.title(), themes);
    }
}

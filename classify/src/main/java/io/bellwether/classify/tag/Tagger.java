package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import io.bellwether.classify.language.LanguageDetection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which themes of a profile an article touches, and by which words. A pure function of article and profile: no clock, no
 * randomness, sums in fixed order, scores rounded to four decimals. Thread-safe; make one for a profile and keep it.
 */
public final class Tagger {

    /** So often, weighted by place, must gate words occur to open a gate by half (measured: better than a gate open or shut). */
    private static final double HALF_OPEN = 2;

    private final Profile profile;
    private final TermIndex index;

    private Tagger(Profile profile) {
        this.profile = profile;
        this.index = new TermIndex(profile);
    }

    /** The tagger of a profile. */
    public static Tagger of(Profile profile) {
        return new Tagger(profile);
    }

    /** The profile this tagger speaks for. */
    public Profile profile() {
        return profile;
    }

    /**
     * The analysis of an article, with the scores of all themes. Tags come best score first, equal scores in the profile's order.
     * Never throws, whatever the text holds. The article has joined no story yet.
     */
    public Analysis tag(Article article) {
        List<ThemeSum> sums = sums(article);
        Map<String, Double> scores = new HashMap<>();
        List<Tag> tags = new ArrayList<>();
        for (int place = 0; place < sums.size(); place++) {
            Theme theme = profile.themes().get(place);
            double score = round(theme.calibration().score(sums.get(place).sum()));
            scores.put(theme.id(), score);
            List<Evidence> evidence = sums.get(place).evidence();
            if (score >= theme.threshold() && !evidence.isEmpty()) {
                tags.add(new Tag(theme.id(), score, score >= theme.alertThreshold(), evidence));
            }
        }
        tags.sort(Comparator.comparingDouble(Tag::score).reversed());
        String language = LanguageDetection.of(article.title(), article.summary(), article.body());
        return new Analysis(article.id(), profile.version(), language, tags, scores, null);
    }

    /** The raw sums of all themes in the profile's order, before calibration; a theme whose gate stays shut has sum 0. */
    public double[] rawSums(Article article) {
        return sums(article).stream().mapToDouble(ThemeSum::sum).toArray();
    }

    private List<ThemeSum> sums(Article article) {
        List<Theme> themes = profile.themes();
        MatchFinder found = new MatchFinder(index, themes.size()).read(article);
        List<ThemeSum> sums = new ArrayList<>();
        for (int place = 0; place < themes.size(); place++) {
            sums.add(new ThemeSum(article, openness(themes.get(place), found.gate(place))));
        }
        found.matches().forEach(match -> sums.get(match.entry().theme()).add(match));
        return sums;
    }

    /** 0 for a shut gate, 1 for a theme without one; a gate word in passing opens it by a third, a title about it by more than half. */
    private static double openness(Theme theme, double gate) {
        return theme.gate().isEmpty() ? 1 : gate / (gate + HALF_OPEN);
    }

    private static double round(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}

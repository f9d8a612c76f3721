package io.bellwether.classify.learn;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Tag;
import io.bellwether.classify.tag.Tagger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Marks of topic {@code feedback} as what {@link ProfileLearning} learns from. A theme marked right applies: grade 2, a main subject, where
 * the profile would alert, else grade 1; marked wrong it does not: grade 0. Of a theme that nobody marked on an article nothing is known: it
 * has no grade there and counts neither for nor against the theme's words, leaning, calibration and thresholds.
 *
 * <p>People mark what they are shown: nearly all marks are of tags. So marks teach what of the tagged is wrong, much less what was missed,
 * and thresholds rise sooner than they fall. How far all of it can go is bounded in {@link ProfileLearning}.
 *
 * <p>The outcome is a function of the profile as built, the marks and the articles: what the profile learned before is taken back first,
 * also where it is asked whether it would alert. Of an article the last revision in the log counts, as it is what was marked, or near it.
 * Marks whose article the log no longer holds, after 90 days, teach nothing.
 *
 * @param articles with their grades, by id
 * @param otherThemes marks of themes that the profile does not have, passed over
 * @param withoutArticle marked articles that the log does not hold
 * @param beyond marked articles passed over because later ones are {@value #MOST} already
 */
public record FeedbackMarks(List<MarkedArticle> articles, int otherThemes, int withoutArticle, int beyond) {

    /** Bounds time and memory: learning takes some tenths of a second an article. */
    static final int MOST = 5_000;

    private static final double MAIN = 2;
    private static final double MENTION = 1;
    private static final double NONE = 0;

    /** Copies the list. */
    public FeedbackMarks {
        articles = List.copyOf(articles);
    }

    /**
     * What marks teach a profile.
     *
     * @param marks that hold, one for an article and theme
     * @param log read to its end; the later revision of an article comes later
     */
    public static FeedbackMarks of(Profile profile, Collection<Mark> marks, Stream<Article> log) {
        Set<String> themes = profile.themes().stream().map(Theme::id).collect(Collectors.toSet());
        List<Mark> own =
                marks.stream().filter(mark -> themes.contains(mark.theme())).toList();
        Map<String, List<Mark>> chosen = latest(own);
        int all = (int) own.stream().map(Mark::article).distinct().count();
        Map<String, Article> articles = new HashMap<>();
        log.filter(article -> chosen.containsKey(article.id())).forEach(article -> articles.put(article.id(), article));
        return new FeedbackMarks(
                graded(profile, chosen, articles),
                marks.size() - own.size(),
                chosen.size() - articles.size(),
                all - chosen.size());
    }

    /** The marks by article, of the articles marked last. */
    private static Map<String, List<Mark>> latest(List<Mark> marks) {
        SequencedMap<String, List<Mark>> byArticle = new LinkedHashMap<>();
        marks.stream()
                .sorted(Comparator.comparing(Mark::when).reversed().thenComparing(Mark::key))
                .filter(mark -> byArticle.size() < MOST || byArticle.containsKey(mark.article()))
                .forEach(mark -> byArticle
                        .computeIfAbsent(mark.article(), same -> new ArrayList<>())
                        .add(mark));
        return byArticle;
    }

    private static List<MarkedArticle> graded(
            Profile profile, Map<String, List<Mark>> marks, Map<String, Article> articles) {
        Tagger tagger = Tagger.of(Unlearning.of(profile));
        return articles.values().stream()
                .sorted(Comparator.comparing(Article::id))
                .map(article -> new MarkedArticle(
                        article, grades(tagger, article, marks.getOrDefault(article.id(), List.of()))))
                .toList();
    }

    private static Map<String, Double> grades(Tagger tagger, Article article, List<Mark> marks) {
        Set<String> alerts = tagger.tag(article).tags().stream()
                .filter(Tag::alert)
                .map(Tag::theme)
                .collect(Collectors.toSet());
        return marks.stream().collect(Collectors.toMap(Mark::theme, mark -> switch (mark.verdict()) {
            case RIGHT -> alerts.contains(mark.theme()) ? MAIN : MENTION;
            case WRONG -> NONE;
        }));
    }
}

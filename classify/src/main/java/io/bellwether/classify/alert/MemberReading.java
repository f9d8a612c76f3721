package io.bellwether.classify.alert;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Caution;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import io.bellwether.article.text.CleanText;
import io.bellwether.classify.tag.Cautions;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a tagged article as a member of its story. A pure function. */
public final class MemberReading {

    /** As much of a title as an alert shows; a story of hundreds stays one record. */
    private static final int TITLE_UNITS = 500;
    /** A longer address is left out of lists; the article itself keeps it. */
    private static final int URL_UNITS = 2_048;
    /** Places quoted for one alert, the strongest. */
    private static final int EVIDENCE = 100;
    /** In summary and body cautions count only so far: later sentences of any article have their "could" and "not". */
    private static final int LEDE_UNITS = 500;

    private final Article article;
    private final Map<ArticleField, Cautions> cautions = new EnumMap<>(ArticleField.class);

    private MemberReading(Article article) {
        this.article = article;
    }

    /** The member that an article with this analysis is. */
    public static StoryMember of(Article article, Analysis analysis) {
        return new MemberReading(article).read(analysis);
    }

    private StoryMember read(Analysis analysis) {
        Map<String, Double> scores = new TreeMap<>();
        Map<String, List<Caution>> doubts = new TreeMap<>();
        Map<String, List<Evidence>> alerting = new TreeMap<>();
        for (Tag tag : analysis.tags()) {
            scores.put(tag.theme(), tag.score());
            List<Caution> found = cautions(tag);
            if (!found.isEmpty()) {
                doubts.put(tag.theme(), found);
            }
            if (tag.alert()) {
                alerting.put(tag.theme(), strongest(tag.evidence()));
            }
        }
        StoryArticle shown = new StoryArticle(
                article.id(),
                CleanText.clean(article.title(), TITLE_UNITS),
                CleanText.clean(article.source(), TITLE_UNITS),
                article.url().length() > URL_UNITS ? "" : article.url(),
                article.time(),
                scores,
                doubts,
                AlertGuards.of(article).orElse(null),
                null);
        return new StoryMember(
                shown,
                article.fetched(),
                analysis.profile(),
                alerting,
                Fingerprint.of(article),
                FactReader.read(article));
    }

    /** Of the sentences of title and lede that speak for the theme, at most one of a kind. */
    private List<Caution> cautions(Tag tag) {
        Set<Caution.Kind> kinds = new LinkedHashSet<>();
        return tag.evidence().stream()
                .filter(place -> place.field() == ArticleField.TITLE || place.end() <= LEDE_UNITS)
                .flatMap(place -> of(place.field()).at(place.start(), place.end()).stream())
                .filter(caution -> kinds.add(caution.kind()))
                .toList();
    }

    private Cautions of(ArticleField field) {
        return cautions.computeIfAbsent(field, read -> Cautions.of(beginning(read.of(article)), article.time()));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 2 * LEDE_UNITS));
    }

    private static List<Evidence> strongest(List<Evidence> evidence) {
        return evidence.size() <= EVIDENCE
                ? evidence
                : evidence.stream()
                        .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                        .limit(EVIDENCE)
                        .sorted(Comparator.comparing(Evidence::field).thenComparingInt(Evidence::start))
                        .toList();
    }
}

package io.bellwether.classify.learn;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.stage.StageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts labels beside their articles, in the themes of a profile. */
public final class Marks {

    private static final int SHOWN = 3;

    private Marks() {}

    /**
     * One marked article a label line, in their order. A theme of the profile gets the best grade of those it stands for, 0 where none
     * applies, and no mark where it stands for none.
     *
     * @param articles read to their end; those without labels are passed over
     * @param themes the labels' themes; where there are none the labels speak of the profile's own
     * @throws StageException when there is no label, a label without article, or a label of an unknown theme
     */
    public static List<MarkedArticle> of(
            Profile profile,
            Stream<Article> articles,
            SequencedMap<String, Map<String, Double>> labels,
            Optional<LabelThemes> themes) {
        if (labels.isEmpty()) {
            throw new StageException(
                    "the labels hold no line {\"id\",\"labels\":{theme: grade}}: nothing to learn from");
        }
        ThemeMapping mapping = themes.map(known -> known.mapping(profile)).orElseGet(() -> own(profile));
        refuse(
                "theme ids of the labels are unknown to the " + (themes.isPresent() ? "themes file" : "profile"),
                labels.values().stream().flatMap(grades -> grades.keySet().stream()),
                themes.map(known -> Set.copyOf(known.ids()))
                        .orElseGet(() -> mapping.labelThemes().keySet()));
        Map<String, Article> byId = byId(articles, labels.keySet());
        refuse("labels have no article of their id", labels.keySet().stream(), byId.keySet());
        List<MarkedArticle> marks = new ArrayList<>();
        labels.forEach((id, grades) -> marks.add(new MarkedArticle(article(byId, id), grades(mapping, grades))));
        return marks;
    }

    private static ThemeMapping own(Profile profile) {
        return new ThemeMapping(
                profile.themes().stream().collect(Collectors.toMap(Theme::id, theme -> Set.of(theme.id()))));
    }

    private static void refuse(String what, Stream<String> ids, Set<String> known) {
        List<String> unknown =
                ids.filter(id -> !known.contains(id)).distinct().sorted().toList();
        if (!unknown.isEmpty()) {
            String shown = unknown.stream().limit(SHOWN).collect(Collectors.joining(", "));
            throw new StageException("%s: %s%s (%d in all): check --articles, --labels and --themes"
                    .formatted(what, shown, unknown.size() > SHOWN ? ", ..." : "", unknown.size()));
        }
    }

    private static Map<String, Article> byId(Stream<Article> articles, Set<String> wanted) {
        Map<String, Article> byId = new LinkedHashMap<>();
        articles.filter(article -> wanted.contains(article.id()))
                .forEach(article -> byId.putIfAbsent(article.id(), article));
        return byId;
    }

    private static Article article(Map<String, Article> byId, String id) {
        Article article = byId.get(id);
        if (article == null) {
            throw new IllegalStateException("no article " + id + ", which was checked");
        }
        return article;
    }

    private static Map<String, Double> grades(ThemeMapping mapping, Map<String, Double> labels) {
        Map<String, Double> grades = new HashMap<>();
        mapping.labelThemes().forEach((theme, standsFor) -> {
            if (!standsFor.isEmpty()) {
                grades.put(
                        theme,
                        standsFor.stream()
                                .mapToDouble(label -> labels.getOrDefault(label, 0.0))
                                .max()
                                .orElse(0));
            }
        });
        return grades;
    }
}

package io.bellwether.bench.quality;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import io.bellwether.bench.measure.Judgement;
import io.bellwether.classify.learn.ThemeMapping;
import java.util.Comparator;
import java.util.List;

/** A labelled article with what the tagger said of it, for people who look for causes. */
record Tagged(Article article, Analysis analysis, Judgement judgement) {

    /** The evidence for a theme of the labels, the weightiest first. */
    List<Evidence> evidence(String theme, ThemeMapping mapping) {
        return analysis.tags().stream()
                .filter(tag -> mapping.of(tag.theme()).contains(theme))
                .flatMap(tag -> tag.evidence().stream())
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                .toList();
    }
}

package io.bellwether.bench.measure;

import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import java.util.List;
import java.util.Map;

/**
 * What the tagger said of an article, in the themes of its profile.
 *
 * @param tags themes on the article
 * @param alerts those of them that crossed their alert threshold
 * @param scores 0 to 1, of every theme of the profile
 */
public record Said(List<String> tags, List<String> alerts, Map<String, Double> scores) {

    /** Of an article that was not there to be tagged. */
    public static final Said NOTHING = new Said(List.of(), List.of(), Map.of());

    /** Copies the collections. */
    public Said {
        tags = List.copyOf(tags);
        alerts = List.copyOf(alerts);
        scores = Map.copyOf(scores);
    }

    /** What an analysis says. */
    public static Said of(Analysis analysis) {
        return new Said(
                analysis.tags().stream().map(Tag::theme).toList(),
                analysis.tags().stream().filter(Tag::alert).map(Tag::theme).toList(),
                analysis.scores());
    }
}

package io.bellwether.article.tag;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tagger says of one article: the value of topic {@code tagged}.
 *
 * @param id the article's id
 * @param profile version of the profile that spoke
 * @param language ISO 639-1 code; {@code "und"} when it could not be told
 * @param tags best score first
 * @param scores scores of all themes, or on the topic of those near the threshold; by theme id
 * @param story id of the story it joined; null before it joined one
 */
public record Analysis(
        String id,
        String profile,
        String language,
        List<Tag> tags,
        Map<String, Double> scores,
        @Nullable String story) {

    /** Copies the collections. */
    public Analysis {
        tags = List.copyOf(tags);
        scores = Map.copyOf(scores);
    }
}

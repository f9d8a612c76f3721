package io.bellwether.classify.tag;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import io.bellwether.article.topic.TopicJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON form of an analysis on the command line; field order is the order of the components. */
record TagLine(
        String id,
        String profile,
        String language,
        List<TagPart> tags,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Double> scores) {

    record TagPart(String theme, double score, boolean alert, List<Evidence> evidence) {}

    /** The line; themes of the scores in the order of their ids. */
    static String of(Analysis analysis, boolean scores) {
        List<TagPart> tags = analysis.tags().stream().map(TagLine::part).toList();
        Map<String, Double> all = scores ? new TreeMap<>(analysis.scores()) : null;
        return TopicJson.mapper()
                .writeValueAsString(new TagLine(analysis.id(), analysis.profile(), analysis.language(), tags, all));
    }

    private static TagPart part(Tag tag) {
        return new TagPart(tag.theme(), tag.score(), tag.alert(), tag.evidence());
    }
}

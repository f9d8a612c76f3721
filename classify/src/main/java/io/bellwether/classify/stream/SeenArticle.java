package io.bellwether.classify.stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article, to tell a copy from an edit.
 *
 * @param hash of its content; empty before it came
 * @param seen when it came last, by the wall clock
 * @param alerted themes for which it went on to the alerts: no edit sends it there again
 * @param joins whether it takes part in stories: its edits do, too
 * @param profile version of the profile that tagged it last; null where a release without retagging did
 * @param fetched when the last revision was read; null where an earlier release remembered it
 */
record SeenArticle(
        String hash,
        Instant seen,
        List<String> alerted,
        boolean joins,
        @Nullable String profile,
        @Nullable Instant fetched) {

    /** An article that has not come yet. */
    static final SeenArticle NEVER = new SeenArticle("", Instant.EPOCH, List.of(), false, null, null);

    SeenArticle {
        alerted = List.copyOf(alerted);
    }

    /** Reads also what releases without stories and without retagging wrote. */
    @JsonCreator
    static SeenArticle read(
            @JsonProperty("hash") String hash,
            @JsonProperty("seen") Instant seen,
            @JsonProperty("alerted") List<String> alerted,
            @JsonProperty("joins") @Nullable Boolean joins,
            @JsonProperty("profile") @Nullable String profile,
            @JsonProperty("fetched") @Nullable Instant fetched) {
        return new SeenArticle(hash, seen, alerted, Boolean.TRUE.equals(joins), profile, fetched);
    }

    SeenArticle seenAt(Instant time) {
        return new SeenArticle(hash, time, alerted, joins, profile, fetched);
    }

    /** The same article with other content, of which that went on to the stories. */
    SeenArticle edited(String content, Instant time, StoryInput input) {
        List<String> themes = new ArrayList<>(alerted);
        themes.addAll(input.alerting());
        return new SeenArticle(
                content,
                time,
                themes,
                input.joins(),
                input.analysis().profile(),
                input.article().fetched());
    }

    /** The same article with the same content, tagged again: what it alerted for was said, and no more is. */
    SeenArticle taggedAgain(StoryInput input) {
        return new SeenArticle(
                hash, seen, alerted, input.joins(), input.analysis().profile(), fetched);
    }

    /** Whether there is nothing to tag: the content is known, or a later reading had another, as the sink sees it, too. */
    boolean covers(String content, Instant read) {
        return hash.equals(content) || (fetched != null && read.isBefore(fetched));
    }
}

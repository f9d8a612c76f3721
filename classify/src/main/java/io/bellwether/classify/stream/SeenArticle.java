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
 */
record SeenArticle(String hash, Instant seen, List<String> alerted, boolean joins) {

    /** An article that has not come yet. */
    static final SeenArticle NEVER = new SeenArticle("", Instant.EPOCH, List.of(), false);

    SeenArticle {
        alerted = List.copyOf(alerted);
    }

    /** Reads also what releases without stories wrote. */
    @JsonCreator
    static SeenArticle read(
            @JsonProperty("hash") String hash,
            @JsonProperty("seen") Instant seen,
            @JsonProperty("alerted") List<String> alerted,
            @JsonProperty("joins") @Nullable Boolean joins) {
        return new SeenArticle(hash, seen, alerted, Boolean.TRUE.equals(joins));
    }

    SeenArticle seenAt(Instant time) {
        return new SeenArticle(hash, time, alerted, joins);
    }

    /** The same article with other content, of which that went on to the stories. */
    SeenArticle edited(String content, Instant time, StoryInput input) {
        List<String> themes = new ArrayList<>(alerted);
        themes.addAll(input.alerting());
        return new SeenArticle(content, time, themes, input.joins());
    }
}

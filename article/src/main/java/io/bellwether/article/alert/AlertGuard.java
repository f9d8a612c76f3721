package io.bellwether.article.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why an article neither raises an alert nor counts as a source of one: it reports no event of its own.
 *
 * @param words that say so, as written
 */
public record AlertGuard(Kind kind, Place place, String words) {

    /** What the article is instead of a report. */
    public enum Kind {
        /** It looks back: an anniversary, a timeline, a review of the year. */
        @JsonProperty("retrospective")
        RETROSPECTIVE,
        /** It tells what somebody thinks. */
        @JsonProperty("opinion")
        OPINION,
        /** It goes through many subjects, or follows one live: its words do not belong together. */
        @JsonProperty("round-up")
        ROUND_UP
    }

    /** Where that is said. */
    public enum Place {
        @JsonProperty("title")
        TITLE,
        /** The beginning of the text. */
        @JsonProperty("lede")
        LEDE,
        /** A category that the feed gives. */
        @JsonProperty("section")
        SECTION,
        @JsonProperty("url")
        URL
    }
}

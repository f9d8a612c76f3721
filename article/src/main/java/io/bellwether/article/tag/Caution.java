package io.bellwether.article.tag;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A reason to read a quoted sentence twice.
 *
 * @param words that say so, as written
 */
public record Caution(Kind kind, String words) {

    /** What the sentence may not be: a statement of what is. */
    public enum Kind {
        /** It may say that something is not so. */
        @JsonProperty("negation")
        NEGATION,
        /** It passes on what is not certain. */
        @JsonProperty("hearsay")
        HEARSAY,
        /** It tells of what was, not of what is new. */
        @JsonProperty("retrospective")
        RETROSPECTIVE
    }
}

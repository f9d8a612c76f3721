package io.bellwether.article.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a theme applies to an article, tagged or not. */
public enum Verdict {
    /** The article touches the theme: a tag is right, silence is a miss. */
    @JsonProperty("right")
    RIGHT,
    /** It does not: a tag is wrong. */
    @JsonProperty("wrong")
    WRONG
}

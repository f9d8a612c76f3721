package io.bellwether.article.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the latest poll of a feed ended, or why there is none. */
public enum Outcome {
    @JsonProperty("fetched")
    FETCHED,
    @JsonProperty("not-modified")
    NOT_MODIFIED,
    @JsonProperty("throttled")
    THROTTLED,
    @JsonProperty("moved")
    MOVED,
    @JsonProperty("gone")
    GONE,
    @JsonProperty("failed")
    FAILED,
    /** Nobody asks: somebody muted the feed. */
    @JsonProperty("muted")
    MUTED
}

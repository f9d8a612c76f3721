package io.bellwether.article.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a poll of a feed ended. */
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
    FAILED
}

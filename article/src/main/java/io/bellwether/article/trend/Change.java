package io.bellwether.article.trend;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way a theme left what is usual. */
public enum Change {
    @JsonProperty("rise")
    RISE,
    @JsonProperty("fall")
    FALL
}

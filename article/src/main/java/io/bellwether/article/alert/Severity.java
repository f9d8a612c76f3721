package io.bellwether.article.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How loud an alert is, quietest first. */
public enum Severity {
    @JsonProperty("low")
    LOW,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("high")
    HIGH
}

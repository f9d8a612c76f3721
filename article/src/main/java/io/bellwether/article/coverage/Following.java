package io.bellwether.article.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody wants of a feed. */
public enum Following {
    /** It is polled, whether the list of feeds names it or not. */
    @JsonProperty("followed")
    FOLLOWED,
    /** It is not polled until it is followed again; what is known of it stays. */
    @JsonProperty("muted")
    MUTED,
    /** It is not polled, and forgotten; on the list of feeds it is only muted, for the list would bring it back. */
    @JsonProperty("removed")
    REMOVED
}

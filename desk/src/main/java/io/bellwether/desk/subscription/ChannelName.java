package io.bellwether.desk.subscription;

import java.util.Locale;

/** By what way a recipient is reached; the names are those of column {@code channel}. */
public enum ChannelName {
    MAIL,
    /** A webhook that takes what Slack's incoming webhooks take; others understand it, too. */
    SLACK,
    /** A webhook that takes CloudEvents 1.0 in structured JSON. */
    CLOUDEVENTS;

    /** The name as stored and typed. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ChannelName of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}

package io.bellwether.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said to a form.
 *
 * @param status HTTP status; 0 when no answer came
 * @param words in one line for people: the beginning of its text, or why there is no answer
 * @param location where it sends the form on to; null when it does not
 */
public record FormReply(int status, String words, @Nullable String location) {

    /** Whether it took the form. */
    public boolean isAccepted() {
        return status >= 200 && status < 300;
    }
}

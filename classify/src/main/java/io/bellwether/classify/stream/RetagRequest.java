package io.bellwether.classify.stream;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** What records of topic {@code articles-again} say beside their article: since which profile they want to be tagged. */
public final class RetagRequest {

    private static final String PROFILE_OFFSET = "profile-offset";

    private RetagRequest() {}

    /**
     * Says that the article is to be tagged by a profile, or one published after it.
     *
     * @param published offset of its record on topic {@code profiles}
     */
    public static void put(Headers headers, long published) {
        headers.add(PROFILE_OFFSET, Long.toString(published).getBytes(StandardCharsets.UTF_8));
    }

    /** Asks for what the other headers ask for. */
    static void copy(Headers from, Headers to) {
        profile(from).ifPresent(published -> put(to, published));
    }

    /** The offset asked for; empty where none is. */
    static OptionalLong profile(Headers headers) {
        Header header = headers.lastHeader(PROFILE_OFFSET);
        if (header == null || header.value() == null) {
            return OptionalLong.empty();
        }
        String text = new String(header.value(), StandardCharsets.UTF_8);
        return text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}

package io.bellwether.bench.faults;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.TopicJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Records that topic {@code articles} should never hold. */
enum PoisonKind {
    NO_JSON,
    WRONG_VERSION,
    MISSING_ID,
    KEY_MISMATCH,
    NULL_VALUE,
    NULL_KEY,
    HUGE,
    INVALID_UTF8,
    WRONG_TYPES,
    DEEPLY_NESTED;

    /** A third of the largest record. */
    private static final int HUGE_UNITS = 1_400_000;

    private static final int LEVELS = 20_000;

    /** The key of its record. */
    byte @Nullable [] key(int number) {
        return this == NULL_KEY ? null : bytes("poison-" + number);
    }

    /**
     * The value of its record.
     *
     * @param known an article that is stored, which must stay as it is
     */
    byte @Nullable [] value(Article known) {
        String json = new String(TopicJson.ARTICLE.write(known), StandardCharsets.UTF_8);
        return switch (this) {
            case NO_JSON -> bytes("By our correspondent: {no JSON at all");
            case WRONG_VERSION -> bytes(json.replace("\"v\":1", "\"v\":99"));
            case MISSING_ID -> bytes(json.replace("\"id\":", "\"was\":"));
            case KEY_MISMATCH, NULL_KEY -> bytes(json);
            case NULL_VALUE -> null;
            case HUGE -> bytes("{\"v\":1,\"title\":\"" + "long ".repeat(HUGE_UNITS / 5));
            case INVALID_UTF8 -> brokenUtf8(bytes(json));
            case WRONG_TYPES ->
                bytes(json.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":{\"not\":[\"a\",\"text\"]}"));
            case DEEPLY_NESTED -> bytes("{\"v\":1,\"id\":" + "[".repeat(LEVELS) + "]".repeat(LEVELS) + "}");
        };
    }

    /** A lead byte without what must follow it, inside the title. */
    private static byte[] brokenUtf8(byte[] json) {
        byte[] broken = Arrays.copyOf(json, json.length);
        int title = new String(json, StandardCharsets.ISO_8859_1).indexOf("\"title\":\"") + "\"title\":\"".length();
        broken[title] = (byte) 0xC3;
        broken[title + 1] = '(';
        return broken;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

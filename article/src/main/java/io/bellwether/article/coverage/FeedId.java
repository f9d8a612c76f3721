package io.bellwether.article.coverage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a feed is called everywhere: a short hash of its address as it is asked for. Pure. */
public final class FeedId {

    private static final int BYTES = 8;

    private FeedId() {}

    /** The id of the feed at that address: 16 hexadecimal digits. */
    public static String of(String url) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}

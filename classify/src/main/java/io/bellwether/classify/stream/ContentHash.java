package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an article says, as a short hash: equal for a copy, different for an edit. */
public final class ContentHash {

    /** 128 bits: two of a billion texts meet with a chance below 10^-20. */
    private static final int KEPT_BYTES = 16;

    private ContentHash() {}

    /** The first half of SHA-256 over title, summary and body, each with its length before it. */
    public static String of(Article article) {
        MessageDigest digest = sha256();
        for (String text : new String[] {article.title(), article.summary(), article.body()}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, KEPT_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

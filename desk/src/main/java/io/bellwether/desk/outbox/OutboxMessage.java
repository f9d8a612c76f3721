package io.bellwether.desk.outbox;

import io.bellwether.desk.telling.Content;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A message in the outbox.
 *
 * @param id number of its row
 * @param subscription id of whom it is for
 * @param key what it is about: with the subscription it identifies the message, also when it is sent twice
 * @param thread key of the first message about the story; its own key when it is the first
 * @param attempt which attempt this is, from 1
 * @param created when it was decided
 */
public record OutboxMessage(
        long id,
        String subscription,
        String key,
        MessageKind kind,
        String thread,
        String subject,
        Content content,
        int attempt,
        Instant created) {

    /** What tells the message from all others, 32 hex digits; of the same message the same, however often it is sent. */
    public String identity() {
        return hash(key);
    }

    /** The identity of the first message about the story. */
    public String threadIdentity() {
        return hash(thread);
    }

    private String hash(String about) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((subscription + "\n" + about).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Whether an earlier message told of the same story. */
    public boolean answers() {
        return !thread.equals(key);
    }
}

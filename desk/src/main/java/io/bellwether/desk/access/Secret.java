package io.bellwether.desk.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 256 random bits that stand for an account: a session's cookie or a token for the API. The store keeps the SHA-256 only, by which it is
 * found: what the time of a comparison tells is about the hash, and nothing about the secret follows from that. No salt and no slow hash:
 * nobody can guess it.
 */
public final class Secret {

    private static final int BYTES = 32;
    /** What one looks like: 32 bytes in URL-safe Base64 without padding. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** A new one. */
    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The one written so; empty when that can be none. */
    public static Optional<Secret> parse(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    /** The secret itself, for its owner alone. */
    public String text() {
        return text;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Tells nothing of it, so that no log can. */
    @Override
    public String toString() {
        return "a secret";
    }
}

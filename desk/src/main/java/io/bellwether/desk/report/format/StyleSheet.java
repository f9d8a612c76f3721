package io.bellwether.desk.report.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet inside a document, and the policy under which it is the only thing that acts there. */
record StyleSheet(String text) {

    static StyleSheet read(String name) {
        try (InputStream stream = StyleSheet.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("this build lacks " + name);
            }
            return new StyleSheet(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }

    /** No script, no frame, no form, nothing loaded: only these very styles (Content Security Policy Level 3, hash sources). */
    String policy() {
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'".formatted(hash());
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}

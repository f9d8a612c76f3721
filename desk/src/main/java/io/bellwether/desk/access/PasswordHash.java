package io.bellwether.desk.access;

import io.bellwether.article.stage.StageException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as the store keeps them: {@code pbkdf2-sha512$iterations$salt$hash}. The JDK's PBKDF2 is used rather than a library's Argon2
 * because it needs none; each hash carries its cost, so a later release can raise that.
 */
public final class PasswordHash {

    /** OWASP Password Storage Cheat Sheet, for PBKDF2 with HMAC-SHA-512; its edition of 2023 asked for 210,000. */
    private static final int ITERATIONS = 220_000;

    /** What can be stored by mistake or malice costs no minutes. */
    private static final int MOST_ITERATIONS = 10_000_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final String METHOD = "pbkdf2-sha512";
    /** OWASP Application Security Verification Standard 5.0, 6.2.1. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Of no password: takes as long to compare with as any other. */
    static final String NOBODY =
            METHOD + "$" + ITERATIONS + "$" + text(new byte[SALT_BYTES]) + "$" + text(new byte[HASH_BITS / Byte.SIZE]);

    private PasswordHash() {}

    /**
     * The hash of a new password, with a salt of its own.
     *
     * @throws StageException when it is shorter than 8 or longer than 200 characters
     */
    public static String of(String password) {
        String form = form(password);
        int length = form.codePointCount(0, form.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new StageException("the password has %d characters but must have %d to %d: take a %s one"
                    .formatted(length, SHORTEST, LONGEST, length < SHORTEST ? "longer" : "shorter"));
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return METHOD + "$" + ITERATIONS + "$" + text(salt) + "$" + text(derive(form, salt, ITERATIONS));
    }

    /** Whether a password is the one of a hash; takes a fifth of a second of one core, and equally long for either answer. */
    static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(METHOD) || password.length() > 2 * LONGEST) {
            return false;
        }
        try {
            int iterations = Math.min(Integer.parseInt(parts[1]), MOST_ITERATIONS);
            byte[] salt = Base64.getDecoder().decode(parts[2]);
            byte[] expected = Base64.getDecoder().decode(parts[3]);
            return MessageDigest.isEqual(derive(form(password), salt, iterations), expected);
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    /** One form for one text, however a keyboard composes its accents (NIST SP 800-63B-4, 3.1.1.2). */
    private static String form(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the JDK has PBKDF2 with HMAC-SHA-512", missing);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

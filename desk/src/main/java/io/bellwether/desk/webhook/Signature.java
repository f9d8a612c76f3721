package io.bellwether.desk.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what a webhook gets, by the rules of Standard Webhooks 1.0.0: HMAC-SHA256 over id, time and body, so that nobody else can make
 * such a message, and an old one cannot be played again. Pure.
 */
public final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** The value of header {@code webhook-signature}. */
    static String of(String secret, String id, Instant time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(secret), ALGORITHM));
            mac.update("%s.%d.".formatted(id, time.getEpochSecond()).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }

    /** A subscription's secret as the libraries of Standard Webhooks take it. */
    public static String shared(String secret) {
        return "whsec_" + Base64.getEncoder().encodeToString(key(secret));
    }

    private static byte[] key(String secret) {
        return Base64.getUrlDecoder().decode(secret);
    }
}

package io.bellwether.desk.subscription;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes ids and secrets that nobody can guess. Thread-safe. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 48 bits: enough that no two subscriptions of a desk share one. */
    static String id() {
        return HexFormat.of().formatHex(bytes(6));
    }

    /** 192 bits in letters that stand in addresses as they are. */
    static String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

package io.bellwether.desk.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often a login may fail: by account, so that many machines cannot guess one password, and by address, so that one machine cannot try
 * one password on many names. A try counts before its password is looked at, so that tries at once count too. Thread-safe.
 */
final class LoginLimit {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 30;

    private final Tries accounts = new Tries(PER_ACCOUNT, WINDOW);
    private final Tries addresses = new Tries(PER_ADDRESS, WINDOW);

    /** Counts a try; how long to wait when there were too many. */
    Optional<Duration> begin(String name, String address, Instant now) {
        return addresses.count(address, now).or(() -> accounts.count(name, now));
    }

    /** The try succeeded: the account's failures are forgotten, but the address keeps those of other names. */
    void succeeded(String name, String address) {
        accounts.forget(name);
        addresses.takeBack(address);
    }
}

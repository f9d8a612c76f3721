package io.bellwether.desk.access;

import java.time.Duration;

/** What came of a try to log in. */
public sealed interface LoginOutcome {

    /** Name and password are right. */
    record Welcome(Account account) implements LoginOutcome {}

    /** Name or password is wrong; which, nobody is told. */
    record Refused() implements LoginOutcome {}

    /**
     * Too many tries failed; this one was not looked at.
     *
     * @param pause until the next one will be
     */
    record TooMany(Duration pause) implements LoginOutcome {}
}

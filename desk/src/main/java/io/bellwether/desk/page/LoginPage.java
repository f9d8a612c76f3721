package io.bellwether.desk.page;

import java.time.Duration;

/**
 * The login.
 *
 * @param name as typed last
 * @param next where it leads
 * @param trouble why the last try failed; empty before the first
 */
public record LoginPage(String name, String next, String trouble) {

    private static final int LONGEST = 64;

    /** Before the first try. */
    public static LoginPage fresh(String next) {
        return new LoginPage("", next, "");
    }

    /** After a wrong name or password. */
    public static LoginPage refused(String name, String next) {
        return new LoginPage(shown(name), next, "Name or password is wrong.");
    }

    /** After too many of them. */
    public static LoginPage tooMany(String name, String next, Duration wait) {
        return new LoginPage(
                shown(name),
                next,
                "Too many tries failed. The next one counts in %s."
                        .formatted(
                                Wording.count(Math.max(1, wait.plusSeconds(59).toMinutes()), "minute")));
    }

    private static String shown(String name) {
        return name.length() > LONGEST ? "" : name;
    }
}

package io.bellwether.desk.server;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps foreign pages out of a desk that serves this machine alone: a page may point its own name at 127.0.0.1 (DNS rebinding) and read
 * the desk in the reader's browser, but its requests then carry that name as Host. Pure.
 */
final class HostCheck {

    private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern FORM = Pattern.compile("(?<name>\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::[0-9]{1,5})?");

    private HostCheck() {}

    /** Whether that Host header names this machine; a request without one is refused. */
    static boolean isLoopback(@Nullable String header) {
        if (header == null) {
            return false;
        }
        Matcher form = FORM.matcher(header);
        return form.matches() && OURS.contains(form.group("name").toLowerCase(Locale.ROOT));
    }
}

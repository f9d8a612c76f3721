package io.bellwether.bench.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a trap was decoded right.
 *
 * @param heldAgainst what tells, in words
 */
record CharsetTrap(boolean right, String heldAgainst) {

    private static final Pattern ENCODING = Pattern.compile("\\bencoding == '([^']+)'");
    private static final Map<String, String> TEXTS = texts();

    static CharsetTrap of(TestFile file, String text) {
        String expected = Objects.requireNonNullElse(file.expected(), "");
        Matcher encoding = ENCODING.matcher(expected);
        if (encoding.find()) {
            return encoding(file, encoding.group(1));
        }
        String within = TEXTS.get(file.name());
        if (within != null) {
            return new CharsetTrap(text.contains(within), "holds \"" + within + "\"");
        }
        if (expected.contains("==") && Judging.judge(file) instanceof Verdict.Passed) {
            return new CharsetTrap(true, expected);
        }
        return expected.contains("==")
                ? new CharsetTrap(false, "not as expected: " + expected)
                : new CharsetTrap(text.indexOf('\uFFFD') < 0, "no letter unread");
    }

    private static CharsetTrap encoding(TestFile file, String name) {
        try {
            return new CharsetTrap(new EncodingClaim(file).is(name), "the text that " + name + " gives");
        } catch (UntranslatableException unknown) {
            return new CharsetTrap(false, String.valueOf(unknown.getMessage()));
        }
    }

    private static Map<String, String> texts() {
        try (InputStream stream = Objects.requireNonNull(CharsetTrap.class.getResourceAsStream("charset-traps.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

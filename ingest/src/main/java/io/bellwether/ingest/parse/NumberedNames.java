package io.bellwether.ingest.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names with a number each, a line each, from a file beside this class. */
final class NumberedNames {

    private NumberedNames() {}

    static Map<String, Integer> read(String file) {
        try (InputStream stream = Objects.requireNonNull(NumberedNames.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> Integer.valueOf(parts[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

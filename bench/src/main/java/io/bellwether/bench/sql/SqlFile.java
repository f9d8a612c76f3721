package io.bellwether.bench.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A statement kept beside the class that asks it. */
public final class SqlFile {

    private SqlFile() {}

    /** The statement of that name in the package of {@code asking}; a missing file is a fault of the build. */
    public static String read(Class<?> asking, String name) {
        try (InputStream stream = asking.getResourceAsStream(name + ".sql")) {
            if (stream == null) {
                throw new IllegalStateException(
                        "this build lacks %s.sql of %s".formatted(name, asking.getPackageName()));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

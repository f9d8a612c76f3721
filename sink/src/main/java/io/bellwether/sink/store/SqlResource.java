package io.bellwether.sink.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The SQL of this module: one statement a file, in the folder {@code sql} beside the packages. */
public final class SqlResource {

    private SqlResource() {}

    /** The statement of that name; a missing file is a fault of the build. */
    public static String read(String name) {
        String path = "/io/bellwether/sink/sql/" + name + ".sql";
        try (InputStream stream = SqlResource.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("this build lacks " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + path, unreadable);
        }
    }
}

package io.bellwether.app.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The questions, one a file. */
final class DoctorSql {

    private DoctorSql() {}

    static String read(String name) {
        try (InputStream text = Objects.requireNonNull(DoctorSql.class.getResourceAsStream(name + ".sql"), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}

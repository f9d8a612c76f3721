package io.bellwether.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The demo's statements and texts, which lie beside its classes. */
final class DemoText {

    private DemoText() {}

    /** The text of that file. */
    static String of(String name) {
        try (InputStream text = Objects.requireNonNull(DemoText.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the bundled " + name + " cannot be read", unreadable);
        }
    }
}

package io.bellwether.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Measures contrast as WCAG 2.2 has it (success criterion 1.4.3). */
public final class Contrast {

    private Contrast() {}

    /** Every text on the open page whose contrast is under 4.5 to 1: colour, ground and ratio. */
    @SuppressWarnings("unchecked") // the script gives an array of texts
    public static List<String> tooFaint(Browser browser) {
        return (List<String>) Objects.requireNonNull(browser.run(script()));
    }

    private static String script() {
        try (InputStream stream = Objects.requireNonNull(Contrast.class.getResourceAsStream("contrast.js"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

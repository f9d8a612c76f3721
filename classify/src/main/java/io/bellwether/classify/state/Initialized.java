package io.bellwether.classify.state;

import org.jspecify.annotations.Nullable;

/** Streams fills a processor's fields in {@code init}, before the first record. */
public final class Initialized {

    private Initialized() {}

    /**
     * The field.
     *
     * @throws IllegalStateException when it was not filled
     */
    public static <T> T of(@Nullable T field) {
        if (field == null) {
            throw new IllegalStateException("a processor was used before Streams initialized it");
        }
        return field;
    }
}

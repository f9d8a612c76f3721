package io.bellwether.ingest.fetch;

import java.io.IOException;

/** A body that is too large, or in a form nobody asked for: it will be so the next time, too. */
final class UnfitBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    UnfitBodyException(String message) {
        super(message);
    }
}

package io.bellwether.ingest.xml;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** What bytes look like that nobody names, or names wrongly: by the frequencies of Mozilla's detector. */
final class CharsetGuess {

    /** Enough to tell; a long document takes no longer than a short one. */
    private static final int LOOKED_AT = 200_000;

    private CharsetGuess() {}

    /** The likeliest encoding, empty when nothing is likely. */
    static Optional<Charset> of(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).map(CharsetLabels::known);
    }
}

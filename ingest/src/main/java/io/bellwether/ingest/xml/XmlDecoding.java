package io.bellwether.ingest.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes become text. A byte order mark comes first, then UTF-8 where the bytes bear it out, then the labels in the order of RFC 7303
 * (HTTP, XML declaration, HTML's meta). What contradicts its labels is UTF-8 with stray bytes, or what its bytes look like; windows-1252
 * takes whatever is left, because that is what mislabelled feeds most often are.
 */
public final class XmlDecoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** One wrong character in so many that are not ASCII. */
    private static final int TOLERATED = 20;

    private XmlDecoding() {}

    /**
     * The text of a document.
     *
     * @param contentType the HTTP header; null when there was none
     */
    public static String decode(byte[] bytes, @Nullable String contentType) {
        return tell(bytes, contentType).text();
    }

    /**
     * The text of a document, with its encoding.
     *
     * @param contentType the HTTP header; null when there was none
     */
    public static DecodedText tell(byte[] given, @Nullable String contentType) {
        ByteOrderMark mark = ByteOrderMark.of(given);
        int marked = mark == null ? 0 : mark.length();
        byte[] bytes = marked == 0 ? given : Arrays.copyOfRange(given, marked, given.length);
        if (mark != null && !mark.charset().equals(StandardCharsets.UTF_8)) {
            return new DecodedText(
                    new String(bytes, mark.charset()), mark.charset().name(), List.of());
        }
        List<Charset> labels = CharsetLabels.of(bytes, contentType);
        return labelled(bytes, labels)
                .or(() -> mixed(bytes, mark != null || saysUtf8(labels)))
                .orElseGet(() -> guessed(bytes, labels));
    }

    private static boolean saysUtf8(List<Charset> labels) {
        return labels.isEmpty() || labels.contains(StandardCharsets.UTF_8);
    }

    /**
     * Bytes that are valid UTF-8 are hardly ever anything else, whatever servers say by habit; only encodings that write everything in
     * ASCII's bytes (ISO-2022, UTF-16) must be believed first.
     */
    private static Optional<DecodedText> labelled(byte[] bytes, List<Charset> labels) {
        Optional<DecodedText> narrow = labels.stream()
                .filter(label -> label.name().matches("ISO-2022.*|UTF-(16|32).*"))
                .flatMap(label -> strict(bytes, label).stream())
                .findFirst();
        return narrow.or(() -> strict(bytes, StandardCharsets.UTF_8))
                .or(() -> labels.stream()
                        .flatMap(label -> strict(bytes, label).stream())
                        .findFirst());
    }

    private static Optional<DecodedText> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return believable(text) ? Optional.of(new DecodedText(text, charset.name(), List.of())) : Optional.empty();
        } catch (CharacterCodingException | UnsupportedOperationException wrongLabel) {
            return Optional.empty();
        }
    }

    /** Single-byte text labelled UTF-16 decodes without error into nonsense; a feed always holds one of these. */
    private static boolean believable(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('{') >= 0;
    }

    private static Optional<DecodedText> mixed(byte[] bytes, boolean saidToBeUtf8) {
        String text = saidToBeUtf8 ? MixedUtf8.decode(bytes) : null;
        return Optional.ofNullable(text)
                .map(mixed ->
                        new DecodedText(mixed, "UTF-8", List.of("wrong encoding: UTF-8 with bytes that are none")));
    }

    /** A label that is right but for a few bytes, such as a character cut in half, is right. */
    private static DecodedText guessed(byte[] bytes, List<Charset> labels) {
        String said = labels.isEmpty()
                ? "no encoding is named, and it is not UTF-8"
                : "wrong encoding: it is not " + labels.getFirst().name();
        return labels.stream()
                .filter(label -> !label.equals(StandardCharsets.UTF_8))
                .flatMap(label ->
                        tolerant(bytes, label, "wrong encoding: " + label.name() + " with bytes that are none"))
                .findFirst()
                .or(() -> CharsetGuess.of(bytes).stream()
                        .flatMap(guess -> tolerant(bytes, guess, said + "; taken for " + guess.name()))
                        .findFirst())
                .orElseGet(() -> new DecodedText(
                        new String(bytes, WINDOWS_1252),
                        WINDOWS_1252.name(),
                        List.of(said + "; taken for " + WINDOWS_1252.name())));
    }

    private static Stream<DecodedText> tolerant(byte[] bytes, Charset charset, String warning) {
        String text = new String(bytes, charset);
        long foreign = text.chars().filter(c -> c > 0x7F).count();
        long wrong = text.chars().filter(c -> c == 0xFFFD).count();
        return believable(text) && wrong * TOLERATED <= foreign
                ? Stream.of(new DecodedText(text, charset.name(), List.of(warning)))
                : Stream.empty();
    }
}

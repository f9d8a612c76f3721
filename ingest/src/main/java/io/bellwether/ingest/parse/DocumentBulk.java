package io.bellwether.ingest.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document before it is read. Readers build trees many times the size of what they read: of ten megabytes of empty elements
 * one would not see the end. One pass over its UTF-8; pure.
 */
final class DocumentBulk {

    /** Items of one answer; the longest archives that publishers show have some thousands. */
    static final int ITEMS = 10_000;
    /** Opening and closing tags, those inside CDATA not counted, and in JSON opening braces and brackets. */
    static final int TAGS = 200_000;
    /** Ampersands: escaped HTML has two for each tag. */
    static final int REFERENCES = 1_000_000;
    /** Bytes of text without a tag, CDATA included. */
    static final int TEXT = 4 << 20;
    /** Ampersands, and angle brackets in CDATA, in one text: HTML of it would have half as many tags. */
    static final int MARKUP = 100_000;

    private static final byte[] ITEM = ascii("<item");
    private static final byte[] ENTRY = ascii("<entry");
    private static final byte[] JSON_ID = ascii("\"id\"");
    private static final byte[] CDATA = ascii("<![CDATA[");
    private static final byte[] CDATA_END = ascii("]]>");

    private final byte[] document;
    private int items;
    private int tags;
    private int references;
    private int text;
    private int markup;

    private DocumentBulk(byte[] document) {
        this.document = document;
    }

    /** What there is too much of, in words; empty when the document may be read. */
    static Optional<String> of(byte[] document) {
        return Optional.ofNullable(new DocumentBulk(document).measure());
    }

    private @Nullable String measure() {
        for (int at = 0; at < document.length; at++) {
            switch (document[at]) {
                case '<' -> at = startsWith(CDATA, at) ? verbatim(at + CDATA.length) : tag(at);
                case '&' -> {
                    references++;
                    markup++;
                }
                case '{', '[' -> {
                    tags++;
                    text++;
                }
                case '"' -> items += startsWith(JSON_ID, at) ? 1 : 0;
                default -> text++;
            }
            String excess = excess();
            if (excess != null) {
                return excess;
            }
        }
        return null;
    }

    /** A tag ends the text before it; the answer is where its first byte is. */
    private int tag(int at) {
        text = 0;
        markup = 0;
        tags++;
        items += (startsWith(ITEM, at) && !letter(at + ITEM.length)) || startsWith(ENTRY, at) ? 1 : 0;
        return at;
    }

    /** CDATA is text; the answer is where its last byte is. */
    private int verbatim(int from) {
        for (int at = from; at < document.length; at++) {
            if (document[at] == ']' && startsWith(CDATA_END, at)) {
                return at + CDATA_END.length - 1;
            }
            text++;
            markup += document[at] == '<' ? 1 : 0;
        }
        return document.length;
    }

    /** As the tag {@code items} of RSS 1.0 goes on. */
    private boolean letter(int at) {
        return at < document.length && Character.isLetter(document[at]);
    }

    private boolean startsWith(byte[] word, int at) {
        return at + word.length <= document.length
                && Arrays.equals(document, at, at + word.length, word, 0, word.length);
    }

    private @Nullable String excess() {
        if (text > TEXT) {
            return "a text of more than %,d bytes".formatted(TEXT);
        }
        if (markup > MARKUP) {
            return "a text with more than %,d signs of markup".formatted(MARKUP);
        }
        if (items > ITEMS) {
            return "more than %,d items".formatted(ITEMS);
        }
        if (tags > TAGS) {
            return "more than %,d tags".formatted(TAGS);
        }
        return references > REFERENCES ? "more than %,d entities".formatted(REFERENCES) : null;
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}

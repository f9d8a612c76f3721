package io.bellwether.desk.report.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the PDF, embedded in it: DejaVu, which covers Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic and may be
 * embedded and passed on freely. What it lacks (Chinese, Japanese, Korean, Indian scripts) becomes {@value #MISSING}: the reader sees that
 * something stands there, and the link leads to it.
 */
enum PaperFont {
    TEXT("DejaVu Sans Condensed", 400, "DejaVuSansCondensed.ttf"),
    STRONG("DejaVu Sans Condensed", 700, "DejaVuSansCondensed-Bold.ttf"),
    HEADING("DejaVu Serif Condensed", 700, "DejaVuSerifCondensed-Bold.ttf");

    /** White vertical rectangle. */
    static final String MISSING = "▯";

    private static final String PLACE = "/net/sf/jasperreports/fonts/dejavu/";

    private final String family;
    private final int weight;
    private final String file;

    PaperFont(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** The font's bytes, to be closed by the reader. */
    InputStream open() {
        InputStream stream = PaperFont.class.getResourceAsStream(PLACE + file);
        if (stream == null) {
            throw new IllegalStateException("this build lacks " + PLACE + file);
        }
        return stream;
    }

    /** The text with a sign for every character that the font of text lacks. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean known = Character.isWhitespace(point) || Glyphs.LOOKUP.getGlyphId(point) != 0;
            shown.append(known ? Character.toString(point) : MISSING);
        });
        return shown.toString();
    }

    /** Read when first needed: a fifth of a second. */
    private static final class Glyphs {

        private static final CmapLookup LOOKUP = lookup();

        private static CmapLookup lookup() {
            try (InputStream stream = TEXT.open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot read the font of the PDF", broken);
            }
        }
    }
}

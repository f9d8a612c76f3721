package io.bellwether.classify.briefing;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF in the order in which they are drawn. */
final class PdfLines extends PDFTextStripper {

    private static final int MOST_LINES = 50_000;
    private static final Pattern BOLD_NAME = Pattern.compile("(?i).*(bold|black|heavy|semibold|demibold).*");
    private static final float BOLD_WEIGHT = 600;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> positions = new ArrayList<>();
    private StyledText words = new StyledText();

    private PdfLines() {}

    /** The lines that hold text. */
    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines read = new PdfLines();
        read.writeText(document, Writer.nullWriter());
        read.endOfLine();
        return read.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> places) {
        StringBuilder drawn = new StringBuilder();
        places.forEach(place -> drawn.append(letters(place)));
        if (drawn.toString().equals(text)) {
            places.forEach(place -> words.append(letters(place), isBold(place)));
        } else {
            words.append(text, !places.isEmpty() && places.stream().allMatch(PdfLines::isBold));
        }
        positions.addAll(places);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(" ", false);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endOfLine();
    }

    @Override
    protected void endArticle() throws IOException {
        endOfLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        endOfLine();
    }

    private void endOfLine() throws IOException {
        if (!words.isBlank() && !positions.isEmpty()) {
            lines.add(line());
        }
        if (lines.size() > MOST_LINES) {
            throw new IOException("more than %d lines".formatted(MOST_LINES));
        }
        words = new StyledText();
        positions.clear();
    }

    private PdfLine line() {
        TextPosition first = positions.getFirst();
        double left = first.getXDirAdj();
        double right = left;
        double wordEnd = Double.NaN;
        double size = 0;
        for (TextPosition place : positions) {
            boolean blank = place.getUnicode().isBlank();
            boolean gap = place.getXDirAdj() > right + place.getWidthOfSpace() / 2;
            if (Double.isNaN(wordEnd) && (blank || gap) && right > left) {
                wordEnd = right;
            }
            right = blank ? right : Math.max(right, place.getXDirAdj() + place.getWidthDirAdj());
            size = Math.max(size, place.getFontSizeInPt());
        }
        double y = first.getYDirAdj();
        double firstWord = (Double.isNaN(wordEnd) ? right : wordEnd) - left;
        double rounded = Math.rint(size * 2) / 2;
        return new PdfLine(getCurrentPageNo(), y / pageHeight(first), y, left, right, firstWord, rounded, words);
    }

    private static double pageHeight(TextPosition place) {
        boolean upright = place.getDir() == 0 || place.getDir() == 180;
        return Math.max(1, upright ? place.getPageHeight() : place.getPageWidth());
    }

    /** Ligatures become letters, as in the text that the stripper gives. */
    private static String letters(TextPosition place) {
        String drawn = place.getUnicode();
        boolean ligature = drawn.chars().anyMatch(unit -> unit >= 0xFB00 && unit <= 0xFB06);
        return ligature ? Normalizer.normalize(drawn, Normalizer.Form.NFKC) : drawn;
    }

    private static boolean isBold(TextPosition place) {
        PDFont font = place.getFont();
        if (font == null) {
            return false;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName();
        return (name != null && BOLD_NAME.matcher(name).matches())
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    }
}

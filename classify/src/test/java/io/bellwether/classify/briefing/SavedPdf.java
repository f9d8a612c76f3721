package io.bellwether.classify.briefing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets blocks as a PDF, as a word processor prints them: larger bold headings, bullets with hanging indents and bold beginnings, long
 * words hyphenated at line ends, a running header and page numbers.
 */
final class SavedPdf implements AutoCloseable {

    private static final float LEFT = 70;
    private static final float WIDTH = 300;
    private static final float HANG = 14;
    private static final float SIZE = 11;

    private final PDFont regular = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;
    private float y;
    private int hyphenated;
    private final String bullet;

    private SavedPdf(String bullet) throws IOException {
        this.bullet = bullet;
        page = newPage();
    }

    private record Word(String text, boolean bold) {}

    /**
     * Writes the file and gives the number of words that were hyphenated.
     *
     * @param bullet empty where a printer draws bullets as pictures
     */
    static int write(List<Block> blocks, String bullet, Path file) throws IOException {
        try (SavedPdf saved = new SavedPdf(bullet)) {
            for (Block block : blocks) {
                saved.add(block);
            }
            saved.page.close();
            saved.document.save(file.toFile());
            return saved.hyphenated;
        }
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A5);
        document.addPage(sheet);
        PDPageContentStream stream = new PDPageContentStream(document, sheet);
        stream.beginText();
        stream.setFont(regular, 9);
        stream.newLineAtOffset(LEFT, 560);
        stream.showText("Watch list, edition 3");
        stream.newLineAtOffset(120, -530);
        stream.showText("Page " + document.getNumberOfPages());
        stream.endText();
        y = 510;
        return stream;
    }

    private void add(Block block) throws IOException {
        Deque<Word> words = new ArrayDeque<>();
        switch (block) {
            case Block.Heading heading -> {
                put(words, heading.text(), true);
                set(words, heading.level() == 1 ? 18 : 13, 0);
            }
            case Block.Item item -> {
                put(words, item.heading() + ":", true);
                put(words, item.text(), false);
                draw(List.of(new Word(bullet, false)), SIZE, LEFT, y - 1.2f * SIZE);
                set(words, SIZE, HANG);
            }
            case Block.Paragraph paragraph -> {
                put(words, paragraph.text(), false);
                set(words, SIZE, 0);
            }
        }
        y -= 6;
    }

    private static void put(Deque<Word> words, String text, boolean bold) {
        Pattern.compile(" ").splitAsStream(text).forEach(word -> words.add(new Word(word, bold)));
    }

    private void set(Deque<Word> words, float size, float indent) throws IOException {
        while (!words.isEmpty()) {
            if (y < 80) {
                page.close();
                page = newPage();
            }
            y -= 1.2f * size;
            draw(line(words, size, WIDTH - indent), size, LEFT + indent, y);
        }
    }

    private List<Word> line(Deque<Word> words, float size, float width) throws IOException {
        Deque<Word> line = new ArrayDeque<>();
        float left = width;
        while (!words.isEmpty() && width(words.element(), size) <= left) {
            left -= width(words.element(), size) + width(new Word(" ", false), size);
            line.add(words.remove());
        }
        int cut = words.isEmpty() ? 0 : cut(words.element(), size, left);
        if (cut > 0 || line.isEmpty()) {
            Word word = words.remove();
            boolean hyphen = word.text().charAt(cut - 1) != '-';
            hyphenated += hyphen ? 1 : 0;
            line.add(new Word(word.text().substring(0, cut) + (hyphen ? "-" : ""), word.bold()));
            words.addFirst(new Word(word.text().substring(cut), word.bold()));
        }
        return List.copyOf(line);
    }

    /** Where a word can be cut so that its beginning fits: after its own hyphen, or inside a long lower-case word; 0 for nowhere. */
    private int cut(Word word, float size, float left) throws IOException {
        for (int at = word.text().length() - 3; at > 2; at--) {
            boolean fits = width(new Word(word.text().substring(0, at) + "-", word.bold()), size) <= left;
            boolean inside = word.text().length() > 8 && word.text().matches("\\p{Ll}+[.,]?");
            if (fits && (word.text().charAt(at - 1) == '-' || inside)) {
                return at;
            }
        }
        return 0;
    }

    private float width(Word word, float size) throws IOException {
        return (word.bold() ? bold : regular).getStringWidth(word.text()) / 1000 * size;
    }

    private void draw(List<Word> words, float size, float x, float base) throws IOException {
        float at = x;
        for (Word word : words) {
            page.beginText();
            page.setFont(word.bold() ? bold : regular, size);
            page.newLineAtOffset(at, base);
            page.showText(word.text());
            page.endText();
            at += width(word, size) + width(new Word(" ", false), size);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

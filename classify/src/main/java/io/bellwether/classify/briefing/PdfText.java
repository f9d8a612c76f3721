package io.bellwether.classify.briefing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF: its lines by place and font, without running headers and footers, joined into headings, items and paragraphs. */
final class PdfText {

    private static final int MOST_PAGES = 500;

    private PdfText() {}

    /**
     * The document as Markdown.
     *
     * @param file whose content {@code bytes} are
     * @throws UnreadableBriefing when it is broken, needs a password, or holds pictures of text
     */
    static String of(Path file, byte[] bytes) throws UnreadableBriefing {
        PdfStreams.check(bytes);
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableBriefing("has %d pages: a briefing may have %d, split it"
                        .formatted(document.getNumberOfPages(), MOST_PAGES));
            }
            List<PdfLine> lines = PdfLines.of(document);
            if (lines.isEmpty()) {
                throw new UnreadableBriefing("holds no text, only pictures of it: run text recognition (OCR) over it");
            }
            return PdfBlocks.markdown(PdfMargins.without(lines));
        } catch (InvalidPasswordException encrypted) {
            throw new UnreadableBriefing("is protected by a password: save it without one", encrypted);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableBriefing(
                    "is a broken PDF, print it to a new one: " + UnreadableBriefing.reason(broken), broken);
        }
    }
}

package io.bellwether.classify.briefing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads the headings, list items, tables and paragraphs of a Word document. Not thread-safe. */
final class DocxText {

    private final MarkdownText markdown = new MarkdownText();
    private final DocxStyles styles;

    private DocxText(DocxStyles styles) {
        this.styles = styles;
    }

    /**
     * The document as Markdown.
     *
     * @throws UnreadableBriefing when the file is broken, or another document in a zip
     */
    static String of(Path file) throws UnreadableBriefing {
        ZipLimits.check(file);
        try (OPCPackage opened = OPCPackage.open(file.toString(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(opened)) {
            return text(document);
        } catch (OpenXML4JException | IllegalArgumentException | POIXMLException other) {
            throw new UnreadableBriefing(
                    "is a zip but no Word document: save it as DOCX, PDF, HTML or plain text", other);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableBriefing(
                    "is a broken Word document, save it anew: " + UnreadableBriefing.reason(broken), broken);
        }
    }

    private static String text(XWPFDocument document) throws UnreadableBriefing {
        DocxText docx = new DocxText(new DocxStyles(document));
        docx.elements(document.getBodyElements());
        return docx.markdown.toString();
    }

    private void elements(List<IBodyElement> elements) throws UnreadableBriefing {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraph(paragraph);
                case XWPFTable table -> table(table);
                case XWPFSDT control -> markdown.plain(control.getContent().getText());
                default -> {}
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph) throws UnreadableBriefing {
        switch (styles.role(paragraph)) {
            case DocxStyles.Role.Heading heading ->
                markdown.heading(heading.level(), DocxRuns.of(paragraph).oneLine());
            case DocxStyles.Role.Item item -> markdown.item(item.depth(), DocxRuns.of(paragraph));
            case DocxStyles.Role.Text text -> markdown.paragraph(DocxRuns.of(paragraph));
            case DocxStyles.Role.Apparatus apparatus -> {}
        }
    }

    private void table(XWPFTable table) throws UnreadableBriefing {
        for (XWPFTableRow row : table.getRows()) {
            if (!row.isRepeatHeader()) {
                markdown.row(row.getTableCells().stream().map(DocxText::words).toList());
            }
        }
    }

    private static StyledText words(XWPFTableCell cell) {
        StyledText words = new StyledText();
        words.append(cell.getTextRecursively(), false);
        return words;
    }
}

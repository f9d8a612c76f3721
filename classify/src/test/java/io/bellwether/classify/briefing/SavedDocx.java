package io.bellwether.classify.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Saves blocks as a Word document, as Word does: headings by style, items by numbering and in bold, a header on every page. */
final class SavedDocx {

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger list;

    private SavedDocx() {
        XWPFStyles styles = document.createStyles();
        style(styles, "Titel", "Title");
        style(styles, "berschrift1", "heading 1");
        CTAbstractNum numbers = CTAbstractNum.Factory.newInstance();
        numbers.setAbstractNumId(BigInteger.ONE);
        numbers.addNewLvl().setIlvl(BigInteger.ZERO);
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(numbers));
        list = document.getNumbering().addNum(id);
        document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Running Header");
    }

    static Path write(List<Block> blocks, Path file) throws IOException {
        SavedDocx saved = new SavedDocx();
        blocks.forEach(saved::add);
        try (OutputStream out = Files.newOutputStream(file)) {
            saved.document.write(out);
        }
        saved.document.close();
        return file;
    }

    private static void style(XWPFStyles styles, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private void add(Block block) {
        XWPFParagraph paragraph = document.createParagraph();
        switch (block) {
            case Block.Heading heading -> {
                paragraph.setStyle(heading.level() == 1 ? "Titel" : "berschrift1");
                paragraph.createRun().setText(heading.text());
            }
            case Block.Item item -> {
                paragraph.setNumID(list);
                XWPFRun bold = paragraph.createRun();
                bold.setBold(true);
                bold.setText(item.heading());
                paragraph.createRun().setText(": " + item.text().substring(0, 20));
                paragraph.createRun().setText(item.text().substring(20));
            }
            case Block.Paragraph text -> paragraph.createRun().setText(text.text());
        }
    }
}

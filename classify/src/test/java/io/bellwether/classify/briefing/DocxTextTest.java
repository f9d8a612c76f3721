package io.bellwether.classify.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTextTest {

    @TempDir
    private Path folder;

    @Test
    void takes_paragraphs_with_an_outline_level_for_headings() throws Exception {
        assertThat(text(document -> {
                    XWPFParagraph heading = document.createParagraph();
                    heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
                    heading.createRun().setText("Dock Strikes");
                    document.createParagraph().createRun().setText("Dockers stop work.");
                }))
                .isEqualTo("## Dock Strikes\n\nDockers stop work.\n");
    }

    @Test
    void reads_rows_of_a_table_as_items_with_their_first_cell_for_heading() throws Exception {
        assertThat(text(document -> {
                    XWPFTable table = document.createTable(2, 3);
                    table.getRow(0).setRepeatHeader(true);
                    table.getRow(0).getCell(1).setText("Subject");
                    table.getRow(1).getCell(0).setText("1");
                    table.getRow(1).getCell(1).setText("Dock Strikes");
                    table.getRow(1).getCell(2).setText("Dockers stop work.");
                }))
                .isEqualTo("- **Dock Strikes**: Dockers stop work.\n");
    }

    @Test
    void nests_items_and_leaves_out_hidden_text() throws Exception {
        assertThat(text(document -> {
                    item(document, 0, "Dock Strikes: Dockers stop.");
                    item(document, 1, "Pay: too low.");
                    XWPFRun hidden = document.getParagraphArray(1).createRun();
                    hidden.setVanish(true);
                    hidden.setText("Hidden");
                }))
                .isEqualTo("- Dock Strikes: Dockers stop.\n  - Pay: too low.\n");
    }

    private static void item(XWPFDocument document, int depth, String text) {
        XWPFParagraph item = document.createParagraph();
        item.setNumID(BigInteger.ONE);
        item.setNumILvl(BigInteger.valueOf(depth));
        item.createRun().setText(text);
    }

    private String text(Consumer<XWPFDocument> content) throws IOException, UnreadableBriefing {
        Path file = folder.resolve("watch.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(document);
            document.write(out);
        }
        return DocxText.of(file);
    }
}

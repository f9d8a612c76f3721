package io.bellwether.classify.briefing;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;

/** Reads the text of a Word paragraph with its weights; deleted and hidden text is left out. */
final class DocxRuns {

    /** Word's built-in character style for bold. */
    private static final String STRONG = "Strong";

    private DocxRuns() {}

    static StyledText of(XWPFParagraph paragraph) {
        StyledText text = new StyledText();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run && !run.isVanish()) {
                append(text, run.text(), run.isBold() || STRONG.equals(run.getStyle()));
            } else if (element instanceof XWPFSDT control) {
                append(text, control.getContent().getText(), false);
            }
        }
        return text;
    }

    private static void append(StyledText text, String run, boolean isBold) {
        String[] lines = run.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                text.endLine();
            }
            text.append(lines[line], isBold);
        }
    }
}

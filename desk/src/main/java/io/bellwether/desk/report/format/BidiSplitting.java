package io.bellwether.desk.report.format;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.List;

/** Parts a paragraph into runs of one direction, in the order in which they stand from the left (Unicode Standard Annex 9, by the JDK). */
final class BidiSplitting implements BidiSplitter {

    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        Bidi bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        if (count == 0) {
            runs = List.of(new BidiTextRun(0, paragraph.length(), direction));
            return;
        }
        byte[] levels = new byte[count];
        BidiTextRun[] found = new BidiTextRun[count];
        for (int at = 0; at < count; at++) {
            levels[at] = (byte) bidi.getRunLevel(at);
            found[at] = new BidiTextRun(
                    bidi.getRunStart(at), bidi.getRunLimit(at) - bidi.getRunStart(at), levels[at] % 2 == 0 ? LTR : RTL);
        }
        Bidi.reorderVisually(levels, 0, found, 0, count);
        runs = List.of(found);
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int at) {
        return runs.get(at);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}

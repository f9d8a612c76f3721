package io.bellwether.desk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;

class BidiReorderingTest {

    @Test
    void runsStandInTheOrderInWhichTheyAreDrawn() {
        BidiSplitting splitting = new BidiSplitting();
        String text = "שלום chips עולם";

        splitting.setParagraph(text, BidiSplitter.RTL);

        assertThat(splitting.getBaseDirection(text)).isEqualTo(BidiSplitter.RTL);
        assertThat(splitting.countTextRuns()).isEqualTo(3);
        assertThat(splitting.getVisualRun(0).getStart()).isEqualTo(text.indexOf(" עולם"));
        assertThat(splitting.getVisualRun(0).getDirection()).isEqualTo(BidiSplitter.RTL);
        assertThat(splitting.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.LTR);
    }

    @Test
    void bracketsTurnAndMarksStayOnTheirLetters() {
        assertThat(new BidiReordering().reorderRTLTextToLTR("(אב)")).isEqualTo("(בא)");
        assertThat(new BidiReordering().reorderRTLTextToLTR("א\u05B0ב")).isEqualTo("בא\u05B0");
    }
}

package io.bellwether.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.receipt.Segment;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void cutsAtMarksAndKeepsMarkupAsText() {
        assertThat(MarkedText.segments("a <b> \uE000chips\uE001 & \uE000tools\uE001"))
                .containsExactly(
                        new Segment("a <b> ", false),
                        new Segment("chips", true),
                        new Segment(" & ", false),
                        new Segment("tools", true));
    }

    @Test
    void survivesMarksThatAreNotPaired() {
        assertThat(MarkedText.segments("\uE001a\uE000\uE000b"))
                .containsExactly(new Segment("a", false), new Segment("b", true));
        assertThat(MarkedText.segments("")).isEmpty();
    }
}

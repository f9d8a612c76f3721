package io.bellwether.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Property(tries = 500)
    void holdWhatTheTextContains(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 60) String text,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 4, max = 4) String passage) {
        assertThat(Passages.of(text, 4).hold(passage)).isEqualTo(text.contains(passage));
    }

    @Test
    void searchForShorterOnesNearTheBeginningAlone() {
        String text = "early" + "x".repeat(3_000) + "late";

        assertThat(Passages.of(text, 40).hold("early")).isTrue();
        assertThat(Passages.of(text, 40).hold("late")).isFalse();
        assertThat(Passages.of("", 40).hold("x".repeat(40))).isFalse();
    }
}

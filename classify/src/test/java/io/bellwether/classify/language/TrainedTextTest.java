package io.bellwether.classify.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainedTextTest {

    /** What one or another of OpenNLP's normalizers looks for, and what stands round it. */
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "é",
            "É",
            "ß",
            "İ",
            "x",
            "X",
            ":",
            ";",
            "-",
            "(",
            "p",
            "D",
            "o",
            "1",
            "23",
            " ",
            "  ",
            "\n",
            "\t",
            "\r",
            "\u0085",
            "\u2028",
            "\u00a0",
            "rt ",
            "RT:",
            "rt-",
            "art ",
            "ha",
            "Ha",
            "hej",
            "ja",
            "joe",
            "aaa",
            "AAa",
            "...",
            "http:",
            "//",
            "https://a.b",
            "@",
            "#",
            "_",
            "a@b.c",
            "\uD83D\uDE00",
            "\uD83D",
            "中文",
            "ﬁ",
            "\u0000");

    @Property(tries = 20_000)
    void is_what_the_normalizers_make_of_it(@ForAll("texts") String text) {
        assertThat(TrainedText.of(text)).isEqualTo(TrainedText.normalized(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers expect 23 two-day exports.",
                "The court, again",
                "Hej då; part (1)",
                "Jihad in 1999",
                "aaargh :-) no"
            })
    void ordinary_text_needs_no_regular_expression(String text) {
        assertThat(TrainedText.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"see http://a.b", "@user", "a #tag", "RT this", "an rt-PCR", "haha", "smile \uD83D\uDE00"})
    void what_only_they_can_tell_is_left_to_the_normalizers(String text) {
        assertThat(TrainedText.isPlain(text)).isFalse();
    }
}

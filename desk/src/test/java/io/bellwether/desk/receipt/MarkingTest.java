package io.bellwether.desk.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkingTest {

    private static final String TEXT = "export controls on chips";

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void marksExactlyTheSpans(String name, String text, List<Span> spans, String expected) {
        assertThat(shown(Marking.mark(text, spans))).isEqualTo(expected);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("nothing to mark", TEXT, List.of(), "export controls on chips"),
                Arguments.of("the start", TEXT, List.of(new Span(0, 6)), "[export] controls on chips"),
                Arguments.of("the end", TEXT, List.of(new Span(19, 24)), "export controls on [chips]"),
                Arguments.of("all", TEXT, List.of(new Span(0, 24)), "[export controls on chips]"),
                Arguments.of(
                        "overlapping", TEXT, List.of(new Span(7, 15), new Span(0, 10)), "[export controls] on chips"),
                Arguments.of(
                        "one inside another",
                        TEXT,
                        List.of(new Span(0, 15), new Span(2, 4)),
                        "[export controls] on chips"),
                Arguments.of("touching", TEXT, List.of(new Span(0, 3), new Span(3, 6)), "[export] controls on chips"),
                Arguments.of("past the end", TEXT, List.of(new Span(19, 900)), "export controls on [chips]"),
                Arguments.of("before the start", TEXT, List.of(new Span(-9, 6)), "[export] controls on chips"),
                Arguments.of("wholly outside", TEXT, List.of(new Span(24, 30), new Span(-3, -1)), TEXT),
                Arguments.of("turned around", TEXT, List.of(new Span(6, 0)), TEXT),
                Arguments.of(
                        "largest numbers",
                        TEXT,
                        List.of(new Span(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                        "[" + TEXT + "]"),
                Arguments.of("start inside a pair", "a🐑b", List.of(new Span(2, 4)), "a[🐑b]"),
                Arguments.of("end inside a pair", "a🐑b", List.of(new Span(0, 2)), "[a🐑]b"),
                Arguments.of("both inside a pair", "🐑🔔", List.of(new Span(1, 3)), "[🐑🔔]"),
                Arguments.of("no text", "", List.of(new Span(0, 1)), ""));
    }

    @Test
    void keepsEveryCharacterWhateverTheSpans() {
        Random random = new Random(20260112);
        String text = "a🐑<b>&\n\u202Eש";
        for (int round = 0; round < 2_000; round++) {
            List<Span> spans = IntStream.range(0, random.nextInt(6))
                    .mapToObj(each -> new Span(random.nextInt(16) - 3, random.nextInt(16) - 3))
                    .toList();
            List<Segment> segments = Marking.mark(text, spans);
            assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
                    .as("%s", spans)
                    .isEqualTo(text);
            assertThat(segments).as("%s", spans).noneMatch(segment -> partsPair(segment.text()));
        }
    }

    @Test
    void cutsParagraphsAtLineFeedsAndDropsBlankOnes() {
        List<List<Segment>> paragraphs =
                Marking.paragraphs("first line\n\n  \nsecond\nthird", List.of(new Span(6, 21)));

        assertThat(paragraphs.stream().map(MarkingTest::shown)).containsExactly("first [line]", "[second]", "third");
    }

    private static boolean partsPair(String text) {
        return Character.isLowSurrogate(text.charAt(0)) || Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    private static String shown(List<Segment> segments) {
        return segments.stream()
                .map(segment -> segment.marked() ? "[" + segment.text() + "]" : segment.text())
                .collect(Collectors.joining());
    }
}

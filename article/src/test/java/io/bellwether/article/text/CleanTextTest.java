package io.bellwether.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTextTest {

    @ParameterizedTest(name = "{2}")
    @MethodSource("cases")
    void cleans(String dirty, String clean, String name) {
        assertThat(CleanText.clean(dirty, 100)).as(name).isEqualTo(clean);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                arguments("a\0b", "ab", "NUL goes"),
                arguments("a" + (char) 0x0B + "b", "ab", "a vertical tab goes"),
                arguments("a" + (char) 0x85 + "b", "ab", "C1 controls go"),
                arguments("a\r\nb", "a\nb", "CR LF becomes LF"),
                arguments("a\rb", "a\nb", "a lone CR becomes LF"),
                arguments("a\tb", "a\tb", "a tab stays"),
                arguments("a" + (char) 0xD83D + "b", "a\uFFFDb", "a lone high surrogate is replaced"),
                arguments("a" + (char) 0xDE00 + "b", "a\uFFFDb", "a lone low surrogate is replaced"),
                arguments("\uD83D\uDE00", "\uD83D\uDE00", "a pair stays"),
                arguments("a" + (char) 0xFFFE + "b", "ab", "a noncharacter goes"),
                arguments("中文", "中文", "other scripts stay"));
    }

    @Test
    void neverCutsAPairInHalf() {
        assertThat(CleanText.clean("ab\uD83D\uDE00", 3)).isEqualTo("ab");
    }

    @Property
    void anyTextCanBeStoredAndIsNoLongerThanTheLimit(@ForAll String text, @ForAll @IntRange(max = 50) int limit) {
        String clean = CleanText.clean(text, limit);
        assertThat(clean).hasSizeLessThanOrEqualTo(limit).doesNotContain("\0");
        assertThat(new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(clean);
    }

    @Property
    void cleaningTwiceChangesNothing(@ForAll String text) {
        String once = CleanText.clean(text, 1000);
        assertThat(CleanText.clean(once, 1000)).isEqualTo(once);
    }
}

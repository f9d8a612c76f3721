package io.bellwether.desk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[a](javascript:b); \\[a\\](javascript:b)",
                "<b>a</b>; \\<b\\>a\\</b\\>",
                "a | b; a \\| b",
                "see http://evil.example; see http\\://evil.example",
                "see www.evil.example; see www\\.evil.example",
                "me@evil.example; me\\@evil.example",
                "`a` *b* _c_; \\`a\\` \\*b\\* \\_c\\_",
                "- a - b; \\- a - b",
                "12. a 3. b; 12\\. a 3. b",
                "a & b; a \\& b"
            })
    void keepsTextText(String text, String markdown) {
        assertThat(MarkdownText.of(text)).isEqualTo(markdown);
    }

    @Test
    void aLinksTextCannotEndTheLink() {
        assertThat(MarkdownText.link("a](http://evil.example) [b", "/stories/a(b)"))
                .isEqualTo("[a\\](http\\://evil.example) \\[b](/stories/a%28b%29)");
    }
}

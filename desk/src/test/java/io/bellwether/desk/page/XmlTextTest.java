package io.bellwether.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(XmlText.clean("a\u0000b\u000Bc\uD800d\uFFFFe\t\n\r \uD83D\uDC11"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\t\n\r \uD83D\uDC11");
    }
}

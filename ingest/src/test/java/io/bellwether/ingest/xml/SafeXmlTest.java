package io.bellwether.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeXmlTest {

    @ParameterizedTest
    @CsvSource({
        "'<?xml version=\"1.1\"?><!-- c --><t>x</t>', x",
        "'<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://x/rss.dtd\"><t>x</t>', x",
        "'<!DOCTYPE t [<!ENTITY a \"<z>\"> <!-- ] > --> ]><t>1 &a; 2</t>', '1 &a; 2'",
        "'<!DOCTYPE t [<!ENTITY xxe SYSTEM \"file:///etc/hostname\">]><t>&xxe;</t>', '&xxe;'",
        "'Warning: output before <?xml version=\"1.0\"?><t>x</t>', x",
        "'<t>a\u000Bb\u0000c</t>', abc",
        "'<t>a&#11;b&#0;c&#xFFFF;</t>', abc",
        "'<t>caf&eacute;&nbsp;&hellip;</t>', 'caf\u00E9\u00A0\u2026'",
        "'<t>R&D, AT&T; &unknown; a & b</t>', 'R&D, AT&T; &unknown; a & b'",
        "'<t>&#146;&lt;b&gt;&amp;amp;</t>', '\u2019<b>&amp;'",
        "'<t><![CDATA[a & b &nbsp; \u000B<i>]]></t>', 'a & b &nbsp; <i>'",
        "'<t a=\"x&quot;y & z\">x</t>', x",
        "'<t>dont</t>', don’t",
        "'<!DOCTYPE t [<!ENTITY a \"plain\">]><t>&a;</t>', plain",
    })
    void mendsWhatIsHarmless(String document, String text) throws UnreadableXmlException {
        assertThat(SafeXml.read(XmlCleaning.clean(document)).getRootElement().getText())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'<t><a>half'",
        "'<t>x</t'",
        "'<t><![CDATA[x'",
        "'<t a=\"'",
        "'<t>x</t><t>y</t>'",
        "'<t><b>x</t>'",
        "'<'",
        "'<!DOCTYPE'",
        "'x'"
    })
    void leavesBrokenDocumentsBroken(String document) {
        assertThatThrownBy(() -> SafeXml.read(XmlCleaning.clean(document))).isInstanceOf(UnreadableXmlException.class);
    }

    @Test
    void refusesDeepNestingAtOnce() {
        String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);

        assertThatThrownBy(() -> SafeXml.read(XmlCleaning.clean(deep)))
                .isInstanceOf(UnreadableXmlException.class)
                .hasMessageContaining("depth");
    }
}

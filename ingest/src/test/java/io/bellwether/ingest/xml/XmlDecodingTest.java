package io.bellwether.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlDecodingTest {

    private static final String UMLAUT = "<t>Zürich – “€”</t>";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("nothing said", bytes(UMLAUT, "UTF-8"), null, UMLAUT),
                Arguments.of("nothing said, old bytes", bytes(UMLAUT, "windows-1252"), null, UMLAUT),
                Arguments.of(
                        "labelled UTF-8 by HTTP, old bytes",
                        bytes(UMLAUT, "windows-1252"),
                        "text/xml; charset=utf-8",
                        UMLAUT),
                Arguments.of("labelled UTF-8 in XML, old bytes", declared("UTF-8", "windows-1252"), null, "declared"),
                Arguments.of(
                        "labelled Latin-1 by HTTP, UTF-8 bytes",
                        bytes(UMLAUT, "UTF-8"),
                        "text/xml; charset=ISO-8859-1",
                        UMLAUT),
                Arguments.of(
                        "Latin-1 means windows-1252",
                        bytes(UMLAUT, "windows-1252"),
                        "text/xml; charset=ISO-8859-1",
                        UMLAUT),
                Arguments.of(
                        "HTTP before XML",
                        bytes("<t>Łódź</t>", "ISO-8859-2"),
                        "text/xml; charset='iso-8859-2'",
                        "<t>Łódź</t>"),
                Arguments.of("declared in XML", declared("koi8-r", "koi8-r"), null, "declared"),
                Arguments.of(
                        "Japanese in seven bits",
                        bytes("<t>日本</t>", "ISO-2022-JP"),
                        "text/xml; charset=iso-2022-jp",
                        "<t>日本</t>"),
                Arguments.of("UTF-16 with mark", bytes(UMLAUT, "UTF-16"), null, UMLAUT),
                Arguments.of("UTF-16LE without mark", bytes(UMLAUT, "UTF-16LE"), null, UMLAUT),
                Arguments.of("UTF-16BE without mark", bytes(UMLAUT, "UTF-16BE"), null, UMLAUT),
                Arguments.of("UTF-32 without mark", bytes(UMLAUT, "UTF-32BE"), null, UMLAUT),
                Arguments.of(
                        "mark of UTF-8",
                        joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes(UMLAUT, "UTF-8")),
                        null,
                        UMLAUT),
                Arguments.of(
                        "mark of UTF-8, old bytes",
                        joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes(UMLAUT, "windows-1252")),
                        null,
                        UMLAUT),
                Arguments.of("UTF-16 said, UTF-8 sent", bytes(UMLAUT, "UTF-8"), "text/xml; charset=utf-16", UMLAUT),
                Arguments.of(
                        "UTF-8 with one stray byte",
                        joined(bytes("<t>Zürich, naïve, ", "UTF-8"), bytes("café</t>", "windows-1252")),
                        "text/xml; charset=utf-8",
                        "<t>Zürich, naïve, café</t>"),
                Arguments.of(
                        "UTF-8 cut inside a character",
                        joined(bytes("<t>日本語", "UTF-8"), new byte[] {(byte) 0xE6, (byte) 0x97}),
                        null,
                        "<t>日本語æ—"),
                Arguments.of(
                        "meta of HTML",
                        bytes("<html><head><meta charset=iso-8859-2></head>Łódź</html>", "ISO-8859-2"),
                        "text/html",
                        "<html><head><meta charset=iso-8859-2></head>Łódź</html>"),
                Arguments.of(
                        "Chinese with half a character",
                        joined(bytes("<t>" + "新闻社北京电".repeat(5), "GB18030"), new byte[] {(byte) 0xD0}),
                        "text/xml; charset=gb2312",
                        "<t>" + "新闻社北京电".repeat(5) + "\uFFFD"),
                Arguments.of(
                        "Shift_JIS that nobody names",
                        bytes("<t>日本の首相は今日の記者会見で新しい経済対策について説明しました。</t>", "windows-31j"),
                        "text/xml",
                        "<t>日本の首相は今日の記者会見で新しい経済対策について説明しました。</t>"),
                Arguments.of(
                        "KOI8-R said to be UTF-8",
                        bytes("<t>Правительство сообщило сегодня о новых мерах поддержки промышленности</t>", "koi8-r"),
                        "text/xml; charset=utf-8",
                        "<t>Правительство сообщило сегодня о новых мерах поддержки промышленности</t>"),
                Arguments.of(
                        "windows-1251 that nobody names",
                        bytes(
                                "<t>Правительство сообщило сегодня о новых мерах поддержки промышленности</t>",
                                "windows-1251"),
                        null,
                        "<t>Правительство сообщило сегодня о новых мерах поддержки промышленности</t>"),
                Arguments.of("no such charset", bytes(UMLAUT, "UTF-8"), "text/xml; charset=nonsense", UMLAUT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void readsWhatWasMeant(String name, byte[] bytes, @Nullable String contentType, String text) {
        String decoded = XmlDecoding.decode(bytes, contentType);

        if (text.equals("declared")) {
            assertThat(decoded).as(name).endsWith(name.contains("UTF-8") ? UMLAUT : "<t>Правда</t>");
        } else {
            assertThat(decoded).as(name).isEqualTo(text);
        }
    }

    @Test
    void saysWhereLabelsLie() {
        assertThat(XmlDecoding.tell(bytes(UMLAUT, "UTF-8"), null).warnings()).isEmpty();
        assertThat(XmlDecoding.tell(bytes(UMLAUT, "UTF-8"), "text/xml; charset=iso-8859-1")
                        .warnings())
                .isEmpty();
        assertThat(XmlDecoding.tell(bytes(UMLAUT, "windows-1252"), "text/xml; charset=utf-8"))
                .isEqualTo(new DecodedText(
                        UMLAUT, "windows-1252", List.of("wrong encoding: it is not UTF-8; taken for windows-1252")));
        assertThat(XmlDecoding.tell(bytes(UMLAUT, "windows-1252"), null).warnings())
                .containsExactly("no encoding is named, and it is not UTF-8; taken for windows-1252");
    }

    private static byte[] declared(String label, String charset) {
        String body = charset.equals("koi8-r") ? "<t>Правда</t>" : UMLAUT;
        return bytes("<?xml version=\"1.0\" encoding=\"" + label + "\"?>" + body, charset);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }

    @Test
    void neverThrowsOnAnyBytes() {
        for (int first = 0; first < 256; first++) {
            byte[] bytes = {(byte) first, (byte) 0xC3, '<', (byte) first};
            assertThat(XmlDecoding.decode(bytes, "text/xml; charset=" + new String(bytes, StandardCharsets.ISO_8859_1)))
                    .isNotNull();
        }
    }
}

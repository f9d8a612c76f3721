package io.bellwether.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentBulkTest {

    @ParameterizedTest
    @CsvSource({
        "<item/>, 10000, <item/>, '10,000 items'",
        "<entry></entry>, 10000, <entry>, '10,000 items'",
        "'{\"id\":1},', 10000, '{\"id\":1}', '10,000 items'",
        "<a/>, 200000, </a>, '200,000 tags'",
        "'{},', 200000, '[', '200,000 tags'",
        "&, 100000, &amp;, '100,000 signs of markup'",
        "<a>&&&&&&&&&&, 100000, &, '1,000,000 entities'",
        "x, 4194304, x, '4,194,304 bytes'",
        "' ', 4194302, <![CDATA[x]]>x, ''",
    })
    void readsAsMuchAsIsAllowedAndNoMore(String piece, int times, String oneMore, String excess) {
        assertThat(excess(piece.repeat(times))).isEmpty();
        assertThat(excess(piece.repeat(times) + oneMore).orElse(""))
                .contains(excess)
                .matches(said -> said.isEmpty() == excess.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'<![CDATA[<p>]]><p>', 150000",
        "'<![CDATA[<p></p>]]>', 50000",
        "'<items>', 20000",
        "'<media:item-thing/>x', 20000",
    })
    void takesNothingForWhatItIsNot(String piece, int times) {
        assertThat(excess(piece.repeat(times))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<", "<![CDATA[", "<![CDATA[ ]]", "<ite", "\"i", "''"})
    void endsWithTheDocument(String document) {
        assertThat(excess(document)).isEmpty();
    }

    private static Optional<String> excess(String document) {
        return DocumentBulk.of(document.getBytes(StandardCharsets.UTF_8));
    }
}

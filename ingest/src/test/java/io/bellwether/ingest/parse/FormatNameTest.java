package io.bellwether.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<rss version=\"2.0\"><channel/></rss> | RSS 2.0",
                "<?xml version=\"1.0\"?><!-- <feed> --><rss xmlns:a='x' version='0.91'> | RSS 0.91",
                "<RSS><channel/></RSS> | RSS",
                "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\"> | RSS 1.0",
                "<rdf:RDF xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"> | RSS 0.90",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"> | Atom 1.0",
                "<atom:feed xmlns:atom=\"http://www.w3.org/2005/Atom\"> | Atom 1.0",
                "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"> | Atom 0.3",
                "{\"version\": \"https://jsonfeed.org/version/1.1\"} | JSON Feed 1.1",
                "{\"items\": []} | JSON Feed",
            })
    void namesFormatAndVersion(String text, String name) {
        FeedDocument document = new FeedDocument(text.getBytes(StandardCharsets.UTF_8), null, "");

        assertThat(FormatName.of(document)).isEqualTo(name);
    }
}

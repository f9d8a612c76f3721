package io.bellwether.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "side-ad, ad, true",
        "header, ad, false",
        "relatedStories, related, true",
        "most_read, most+read, true",
        "article__share-bar, share, true",
        "sidebar-grid__content, sidebar, false",
        "has-caption, caption, false",
        "hasCaption, caption, false",
        "md:hidden, hidden, false",
        "card--teaser, teaser, false",
        "image-widget__LYZT4, widget, true",
        "Dek-juoqbv, dek, true",
        "sharing-with-a-single-developer, sharing, false",
    })
    void cutsNamesIntoWords(String name, String word, boolean found) {
        Set<String> words = Names.of(new Element("div").attr("class", name));

        assertThat(words.contains(word)).isEqualTo(found);
    }
}

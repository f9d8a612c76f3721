package io.bellwether.classify.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ferry runs aground off Kvaloy - Harbour Post      | Harbour Post | https://post.example/1      | Ferry runs aground off Kvaloy
        Ferry runs aground off Kvaloy - harbourpost.com   | Post         | https://harbourpost.com/1   | Ferry runs aground off Kvaloy
        Ferry runs aground off Kvaloy - The Daily Lantern | Top stories  | https://news.google.com/a/1 | Ferry runs aground off Kvaloy
        Managers of Vektor sell shares - Ilse Brandt      | Wire         | https://wire.example/1      | Managers of Vektor sell shares - Ilse Brandt
        Chess - Harbour Post                              | Harbour Post | https://post.example/1      | Chess - Harbour Post
        WATCH: Ferry runs aground off Kvaloy              | Post         | https://post.example/1      | Ferry runs aground off Kvaloy
        """)
    void thePublisherIsNoPartOfIt(String title, String source, String url, String headline) {
        Article article = new Article("a", "", source, title, "", "", url, null, Instant.EPOCH, List.of(), List.of());

        assertThat(Headline.of(article)).isEqualTo(headline);
    }
}

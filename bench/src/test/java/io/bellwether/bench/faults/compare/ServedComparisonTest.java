package io.bellwether.bench.faults.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.bench.faults.compare.StoredArticles.StoredArticle;
import io.bellwether.bench.newsroom.ServedItem;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServedComparisonTest {

    private static final Instant SERVED = Instant.parse("2026-01-05T12:00:00Z");
    private static final ServedItem WHOLE = new ServedItem("https://a.example/1", List.of("One"), 0, SERVED);

    @Test
    void findsNothingWhereEveryItemIsOneArticle() {
        ServedComparison found = compare(WHOLE, article("https://a.example/1", "One"));

        assertThat(found.owed()).isEqualTo(1);
        assertThat(found.lost()).isEmpty();
        assertThat(found.doubled()).isEmpty();
        assertThat(found.altered()).isEmpty();
        assertThat(found.strange()).isEmpty();
    }

    @Test
    void anItemServedWholeAndNotStoredIsLost() {
        assertThat(compare(WHOLE).lost()).singleElement().asString().contains("https://a.example/1");
    }

    @Test
    void anItemNeverServedWholeMayBeStoredOrNot() {
        ServedItem cut = new ServedItem("https://a.example/1", List.of("One"), -1, null);

        assertThat(compare(cut).owed()).isZero();
        assertThat(compare(cut).lost()).isEmpty();
        assertThat(compare(cut, article("https://a.example/1", "One")).strange())
                .isEmpty();
    }

    @Test
    void twoArticlesOfOneItemAreADouble() {
        StoredArticle other = new StoredArticle("other", "https://a.example/1", "One");

        assertThat(compare(WHOLE, article("https://a.example/1", "One"), other).doubled())
                .hasSize(1);
    }

    @Test
    void anArticleWithoutItemIsStrange() {
        assertThat(compare(WHOLE, article("https://a.example/1", "One"), article("https://b.example/", "?"))
                        .strange())
                .hasSize(1);
    }

    @Test
    void aTitleMustBeOfTheLatestRevisionServedWholeOrLater() {
        ServedItem edited = new ServedItem("https://a.example/1", List.of("One", "Two", "Three"), 1, SERVED);

        assertThat(compare(edited, article("https://a.example/1", "One")).altered())
                .hasSize(1);
        assertThat(compare(edited, article("https://a.example/1", "Two")).altered())
                .isEmpty();
        assertThat(compare(edited, article("https://a.example/1", "Three")).altered())
                .isEmpty();
        assertThat(compare(edited, article("https://a.example/1", "Poisoned")).altered())
                .hasSize(1);
    }

    @Test
    void spacesAndQuotesDoNotMatter() {
        ServedItem quoted = new ServedItem("https://a.example/1", List.of("\u201COne\u201D  and two"), 0, SERVED);

        assertThat(compare(quoted, article("https://a.example/1", "\"One\" and two"))
                        .altered())
                .isEmpty();
    }

    private static ServedComparison compare(ServedItem item, StoredArticle... stored) {
        return ServedComparison.of(List.of(item), List.of(stored));
    }

    private static StoredArticle article(String url, String title) {
        return new StoredArticle("id", url, title);
    }
}

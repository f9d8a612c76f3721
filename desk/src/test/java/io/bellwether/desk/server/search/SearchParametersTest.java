package io.bellwether.desk.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.desk.page.SearchForm;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.store.SearchOrder;
import io.bellwether.desk.store.SearchQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchParametersTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void readsDaysInTheDesksZoneAndTheLastOneWhole() {
        SearchQuery query = SearchParameters.read(
                        Map.of("q", List.of(" chips "), "from", List.of("2026-03-28"), "to", List.of("2026-03-29")),
                        BERLIN)
                .query();

        assertThat(query.words()).contains("chips");
        assertThat(query.from()).contains(Instant.parse("2026-03-27T23:00:00Z"));
        assertThat(query.until()).contains(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(query.order()).isEqualTo(SearchOrder.RELEVANCE);
        assertThat(query.limit()).isEqualTo(20);
    }

    @Test
    void asksNothingWithEmptyValues() {
        SearchParameters asked = SearchParameters.read(
                Map.of("q", List.of("  "), "theme", List.of(""), "from", List.of(""), "order", List.of("")), BERLIN);

        assertThat(asked.query().asks()).isFalse();
        assertThat(asked.form()).isEqualTo(new SearchForm("", "", "", "", "", "", ""));
        assertThat(asked.query().after()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-02-30, use a day",
        "to, 99999-01-01, use a day",
        "to, 0000-01-01, use a day",
        "language, EN', ISO 639-1",
        "order, random, 'relevance, time'",
        "limit, 201, 1 to 200",
        "cursor, x, leave it out",
        "nonsense, 1, 'q, theme, source'"
    })
    void saysWhatIsWrong(String name, String value, String remedy) {
        assertThatThrownBy(() -> SearchParameters.read(Map.of(name, List.of(value)), BERLIN))
                .isInstanceOf(Problem.Thrown.class)
                .hasMessageContaining(remedy);
    }

    @Test
    void refusesWhatPostgresCannotTake() {
        assertThatThrownBy(() -> SearchParameters.read(Map.of("q", List.of("a\0b")), BERLIN))
                .hasMessageContaining("NUL");
        assertThatThrownBy(() -> SearchParameters.read(Map.of("q", List.of("w".repeat(301))), BERLIN))
                .hasMessageContaining("300");
    }
}

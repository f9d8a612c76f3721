package io.bellwether.desk.server.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.store.AlertCursor;
import io.bellwether.desk.store.AlertQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertParametersTest {

    @Test
    void readsEveryParameter() {
        AlertCursor cursor = new AlertCursor(Instant.parse("2026-01-12T10:11:12Z"), "story", "chips");

        AlertQuery query = AlertParameters.read(Map.of(
                "theme", List.of("chips"),
                "severity", List.of("high"),
                "limit", List.of("200"),
                "cursor", List.of(cursor.text())));

        assertThat(query)
                .isEqualTo(new AlertQuery(
                        Optional.of("chips"), Optional.of(Severity.HIGH), Optional.empty(), Optional.of(cursor), 200));
    }

    @Test
    void asksForTheNewestWhenNothingIsSaid() {
        assertThat(AlertParameters.read(Map.of("theme", List.of(""))))
                .isEqualTo(new AlertQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 25));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, 1 to 200",
        "limit, 201, 1 to 200",
        "limit, -1, 1 to 200",
        "limit, 1e3, 1 to 200",
        "limit, 99999999999999999999, 1 to 200",
        "severity, HIGH, 'low, medium, high'",
        "severity, loud, 'low, medium, high'",
        "cursor, nonsense!, leave it out",
        "page, 2, 'theme, severity, since, limit, cursor'"
    })
    void refusesWhatItCannotAnswerAndSaysWhatItCan(String name, String value, String remedy) {
        Problem.Thrown thrown =
                catchThrowableOfType(Problem.Thrown.class, () -> AlertParameters.read(Map.of(name, List.of(value))));

        assertThat(thrown.problem().status()).isEqualTo(400);
        assertThat(thrown.problem().error()).contains(name);
        assertThat(thrown.problem().remedy()).contains(remedy);
    }

    @Test
    void refusesAParameterGivenTwice() {
        Problem.Thrown thrown = catchThrowableOfType(
                Problem.Thrown.class, () -> AlertParameters.read(Map.of("theme", List.of("a", "b"))));

        assertThat(thrown.problem().error()).contains("more than once");
    }
}

package io.bellwether.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingReportTest {

    private static final Finding FINE = new Finding.Fine("Java", "25");
    private static final Finding WARNING = new Finding.Warning("feeds", "1 of 2 fail", "see them");
    private static final Finding FAILURE = new Finding.Failure("PostgreSQL", "no\nanswer", "start it");

    @Test
    void peopleReadATableAndThenWhatToDo() {
        assertThat(FindingReport.text(List.of(FINE, WARNING, FAILURE)).lines())
                .containsExactly(
                        "ok    Java        25",
                        "warn  feeds       1 of 2 fail",
                        "FAIL  PostgreSQL  no\\nanswer",
                        "",
                        "What to do",
                        "feeds: see them",
                        "PostgreSQL: start it");
        assertThat(FindingReport.text(List.of(FINE))).isEqualTo("ok  Java  25\n");
    }

    @Test
    void scriptsReadOneLine() {
        assertThat(FindingReport.json(List.of(FINE, WARNING)))
                .isEqualTo(
                        "{\"works\":true,\"findings\":[{\"state\":\"ok\",\"what\":\"Java\",\"finding\":\"25\"},"
                                + "{\"state\":\"warn\",\"what\":\"feeds\",\"finding\":\"1 of 2 fail\",\"remedy\":\"see them\"}]}\n");
        assertThat(FindingReport.json(List.of(FAILURE))).contains("\"works\":false", "\"state\":\"fail\"");
    }
}

package io.bellwether.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.sink.store.SchemaState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what is found to what is said of it. */
class FindingRulesTest {

    @ParameterizedTest(name = "{0} MB free, {1} MB used")
    @CsvSource({
        "255, 1, Failure",
        "256, 1, Warning",
        "2047, 1, Warning",
        "2048, 1, Fine",
        "2048, 8192, Fine",
        "2048, 8196, Warning"
    })
    void aDiskNeedsRoomInProportion(long free, long used, String finding) {
        assertThat(DirectoryCheck.room(Path.of("data"), free, used).getClass().getSimpleName())
                .isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0} kB")
    @CsvSource({"1048576, Fine", "1048575, Warning"})
    void memoryThatIsShortIsTold(long kilobytes, String finding) {
        String information = "MemTotal:  99999999 kB\nMemAvailable:   %d kB\n".formatted(kilobytes);
        assertThat(ProgramChecks.memory(information).getClass().getSimpleName()).isEqualTo(finding);
        assertThat(ProgramChecks.memory("")).isInstanceOf(Finding.Fine.class);
    }

    @ParameterizedTest(name = "{0} s")
    @CsvSource({"5, Fine", "-5, Fine", "6, Warning", "-6, Warning"})
    void clocksThatDifferAreTold(long seconds, String finding) {
        Instant here = Instant.parse("2026-01-12T10:00:00Z");
        assertThat(StoreChecks.skew(here.plusSeconds(seconds), here).getClass().getSimpleName())
                .isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0} dead, {2} minutes late")
    @CsvSource({"0, 3, 15, Fine", "0, 3, 16, Warning", "1, 0, 0, Warning"})
    void anOutboxThatStandsStillIsTold(long dead, long waiting, long minutes, String finding) {
        assertThat(StoreChecks.outbox(dead, waiting, Duration.ofMinutes(minutes))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1000, Fine", "1001, Warning"})
    void aStageThatIsBehindIsTold(long records, String finding) {
        assertThat(KafkaChecks.behind("sink", "records", records).getClass().getSimpleName())
                .isEqualTo(finding);
    }

    @Test
    void aSchemaOfAnotherReleaseFails() {
        assertThat(StoreChecks.schema("here", "UTF8", new SchemaState.Current("9")))
                .isEqualTo(new Finding.Fine("PostgreSQL", "here, schema 9"));
        assertThat(StoreChecks.schema("here", "UTF8", new SchemaState.Older("", "9"))
                        .said())
                .isEqualTo("here: its schema is not made yet, and this release needs 9");
        assertThat(StoreChecks.schema("here", "UTF8", new SchemaState.Newer("10", "9")))
                .isInstanceOf(Finding.Failure.class);
        assertThat(StoreChecks.schema("here", "LATIN1", new SchemaState.Current("9")))
                .isInstanceOf(Finding.Failure.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"state\":\"up\",\"parts\":[]} | Fine",
                "{\"state\":\"degraded\",\"parts\":[{\"name\":\"mail\",\"state\":\"degraded\"}]} | Warning",
                "{\"state\":\"down\",\"parts\":[{\"name\":\"store\",\"state\":\"down\",\"reason\":\"gone\"}]} | Failure",
                "{} | Failure",
                "<html> | Failure"
            })
    void aDeskIsAsWellAsItSays(String answer, String finding) {
        assertThat(DeskCheck.finding(URI.create("http://127.0.0.1:8080/"), answer)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(finding);
    }
}

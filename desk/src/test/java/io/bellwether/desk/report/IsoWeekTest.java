package io.bellwether.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W03, 2026-01-12",
        "2026-W01, 2025-12-29",
        "2026-W53, 2026-12-28",
        "2021-W01, 2021-01-04",
        "2020-W53, 2020-12-28"
    })
    void beginsOnItsMonday(String text, LocalDate monday) {
        IsoWeek week = IsoWeek.parse(text);

        assertThat(week.monday()).isEqualTo(monday);
        assertThat(IsoWeek.of(monday.plusDays(6))).isEqualTo(week).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-3",
                "2026W03",
                "2026-W00",
                "2026-W54",
                "2025-W53",
                "26-W03",
                "2026-W03 ",
                "0000-W01",
                "٢٠٢٦-W٠٣"
            })
    void refusesWhatIsNoWeek(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IsoWeek.parse(text));
    }

    @Test
    void crossesYears() {
        assertThat(IsoWeek.parse("2026-W01").plus(-1)).hasToString("2025-W52");
        assertThat(IsoWeek.parse("2026-W53").plus(1)).hasToString("2027-W01");
    }
}

package io.bellwether.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.trend.Baseline;
import io.bellwether.desk.store.ThemeBin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendScaleTest {

    private static final Instant BEGIN = Instant.parse("2026-01-12T06:00:00Z");

    private static ThemeBin bin(Instant begin, int stories, double expected) {
        return new ThemeBin(begin, stories, Optional.of(new Baseline(expected, 1)), true);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 2",
        "2, 1, 2",
        "3, 1, 4",
        "5, 1, 6",
        "7, 1, 10",
        "11, 1, 20",
        "61, 1, 100",
        "3, 30, 40",
        "0, 0.1, 2"
    })
    void isAsHighAsBarsAndWhatIsUsualNeed(int stories, double expected, int top) {
        assertThat(TrendScale.of(List.of(bin(BEGIN, stories, expected))).top()).isEqualTo(top);
    }

    @Test
    void endsWithTheLatestSixHours() {
        TrendScale scale = TrendScale.of(List.of(bin(BEGIN, 4, 1)));

        assertThat(scale.begin()).isEqualTo("2025-12-29T12:00:00Z");
        assertThat(scale.x(scale.begin())).isEqualTo(TrendScale.LEFT);
        assertThat(scale.x(BEGIN)).isEqualTo(TrendScale.LEFT + 55 * TrendScale.STEP);
        assertThat(scale.y(0)).isEqualTo(TrendScale.BOTTOM);
        assertThat(scale.y(-3)).isEqualTo(TrendScale.BOTTOM);
        assertThat(scale.y(4)).isEqualTo(TrendScale.TOP);
        assertThat(scale.y(400)).isEqualTo(TrendScale.TOP);
    }

    @Test
    void whatIsUsualIsDrawnInStepsAndInterruptedWhereItIsNotKnown() {
        ThemeBin first = bin(BEGIN.minus(ThemeBin.LENGTH.multipliedBy(3)), 4, 2);
        ThemeBin unknown = new ThemeBin(BEGIN.minus(ThemeBin.LENGTH.multipliedBy(2)), 1, Optional.empty(), true);
        List<ThemeBin> bins = List.of(first, unknown, bin(BEGIN.minus(ThemeBin.LENGTH), 1, 2), bin(BEGIN, 1, 3));
        UsualOutline usual = UsualOutline.of(bins, TrendScale.of(bins));

        assertThat(usual.line().orElseThrow()).matches("M706 107V107H719M732 107V107H745V65H758");
        assertThat(usual.band().orElseThrow().chars().filter(sign -> sign == 'Z'))
                .hasSize(2);
    }
}

package io.bellwether.desk.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9 | 1 in 2 or more",
                "0.3 | 1 in 3",
                "0.021 | 1 in 48",
                "0.00031 | 1 in 3,000",
                "0.0000012 | 1 in 800,000",
                "0.0000001 | under 1 in 1,000,000",
                "0 | under 1 in 1,000,000"
            })
    void tellsAChanceInRoundNumbers(double probability, String text) {
        assertThat(Figures.chance(probability)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 | 6.8 | twice the",
                "7 | 6.8 | about the",
                "17 | 6.8 | 2.5 times the",
                "9 | 6.8 | 1.3 times the",
                "5 | 10 | half of the",
                "2 | 10 | 20% of the",
                "0 | 10 | none of the",
                "500 | 0.5 | 1,000 times the"
            })
    void tellsHowACountStandsToWhatWasExpected(int count, double expected, String text) {
        assertThat(Figures.times(count, expected)).isEqualTo(text);
    }
}

package io.bellwether.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "0.01, 1", "0.5, 50", "0.99, 99", "0.991, 100", "1, 100"})
    void areTheNearestRank(double share, long seconds) {
        Quantiles hundred = new Quantiles(IntStream.rangeClosed(1, 100)
                .mapToObj(value -> Duration.ofSeconds(101 - value))
                .toList());
        assertThat(hundred.at(share)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void ofOneValueAreThatValue() {
        assertThat(new Quantiles(List.of(Duration.ofSeconds(3))).at(.5)).isEqualTo(Duration.ofSeconds(3));
    }
}

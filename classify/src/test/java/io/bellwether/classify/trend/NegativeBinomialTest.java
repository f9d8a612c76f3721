package io.bellwether.classify.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against scipy.stats.nbinom 1.17.1. */
class NegativeBinomialTest {

    @ParameterizedTest
    @CsvSource({
        "5, 7.5, 0, 1.0, 0.017341529915832606",
        "5, 7.5, 5, 0.5244995315671085, 0.6183718383567471",
        "5, 7.5, 19, 0.00019719444961007745, 0.9999058599975832",
        "0.3, 0.301, 0, 1.0, 0.7411879009205835",
        "0.3, 0.301, 9, 5.946010736150879e-11, 0.9999999999980497",
        "120, 160, 1, 1.0, 9.574061509733585e-44",
        "120, 160, 120, 0.5070109895852026, 0.5245044485400843",
        "120, 160, 249, 5.157092589273617e-18, 1.0",
        "900, 1500, 1, 1.0, 1.727369643157711e-297",
        "900, 1500, 1809, 2.2813768157577844e-85, 1.0",
    })
    void isExactInBothTails(double mean, double variance, int count, double atLeast, double atMost) {
        NegativeBinomial distribution = new NegativeBinomial(mean, variance);
        assertThat(distribution.atLeast(count)).isCloseTo(atLeast, within(atLeast * 1e-8));
        assertThat(distribution.atMost(count)).isCloseTo(atMost, within(atMost * 1e-8));
    }
}

package io.bellwether.classify.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.Severity;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityRuleTest {

    @ParameterizedTest
    @CsvSource({
        "0.70, 1, 1, 0, LOW",
        "0.79, 3, 3, 0, LOW",
        "0.80, 1, 1, 0, LOW",
        "0.80, 2, 2, 0, MEDIUM",
        "0.70, 4, 1, 0, MEDIUM",
        "0.95, 1, 1, 0, MEDIUM",
        "0.95, 1, 1, 9, MEDIUM",
        "0.95, 2, 1, 0, HIGH",
        "0.80, 4, 1, 0, HIGH",
        "0.70, 4, 3, 0, MEDIUM",
        "0.70, 4, 4, 0, HIGH",
        "0.80, 2, 1, 2.9, MEDIUM",
        "0.80, 2, 1, 3, HIGH"
    })
    void scoreSourcesSpeedAndSurpriseDecide(
            double score, int sources, int together, double surprise, Severity severity) {
        assertThat(SeverityRule.of(new Grounds(score, sources, together, OptionalDouble.of(surprise))))
                .isEqualTo(severity);
    }

    @Property
    void moreNeverMakesItQuieter(
            @ForAll @DoubleRange(max = 1) double score,
            @ForAll @DoubleRange(max = 1) double better,
            @ForAll @IntRange(max = 20) int sources,
            @ForAll @IntRange(max = 20) int further,
            @ForAll @IntRange(max = 20) int together,
            @ForAll @DoubleRange(max = 9) double surprise) {
        Severity before = SeverityRule.of(new Grounds(score, sources, together, OptionalDouble.empty()));
        assertThat(SeverityRule.of(new Grounds(
                        Math.max(score, better), sources + further, together + further, OptionalDouble.of(surprise))))
                .isGreaterThanOrEqualTo(before);
    }
}

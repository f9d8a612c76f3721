package io.bellwether.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.Severity;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityRuleTest {

    @ParameterizedTest
    @CsvSource({
        "0.70, 1, LOW",
        "0.79, 3, LOW",
        "0.80, 1, LOW",
        "0.80, 2, MEDIUM",
        "0.70, 4, MEDIUM",
        "0.95, 1, MEDIUM",
        "0.95, 2, HIGH",
        "0.80, 4, HIGH"
    })
    void scoreAndSourcesDecide(double score, int sources, Severity severity) {
        assertThat(SeverityRule.of(score, sources)).isEqualTo(severity);
    }

    @Property
    void moreNeverMakesItQuieter(
            @ForAll @DoubleRange(max = 1) double score,
            @ForAll @DoubleRange(max = 1) double more,
            @ForAll @IntRange(min = 1, max = 20) int sources) {
        assertThat(SeverityRule.of(Math.max(score, more), sources + 1))
                .isGreaterThanOrEqualTo(SeverityRule.of(score, sources));
    }

    @Test
    void onePublisherCountsOnceHoweverItIsWritten() {
        List<AlertArticle> articles = Stream.of("Reuters", "REUTERS ", "AP")
                .map(source -> new AlertArticle("id", "title", source, "", Samples.START, 0.9))
                .toList();
        assertThat(SeverityRule.independentSources(articles)).isEqualTo(2);
    }
}

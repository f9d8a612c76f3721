package io.bellwether.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final List<String> THEMES = List.of("chips");
    private static final Judgement RIGHT =
            new Judgement("a", Map.of("chips", 2.0), Set.of("chips"), Set.of(), Map.of());
    private static final Judgement MISSED = new Judgement("b", Map.of("chips", 2.0), Set.of(), Set.of(), Map.of());

    @Test
    void articlesThatAreAllAlikeLeaveNoDoubt() {
        assertThat(interval(List.of(RIGHT, RIGHT, RIGHT), 1)).isEqualTo(new Interval(1, 1));
    }

    @Test
    void theIntervalHoldsTheFigureAndNarrowsWithMoreArticles() {
        Interval few = interval(half(5), 1);
        Interval many = interval(half(500), 1);
        double f1 = Figures.of(Reading.TAG, THEMES, half(5)).micro().f1();
        assertThat(f1).isBetween(few.low(), few.high()).isBetween(many.low(), many.high());
        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 4);
    }

    @Test
    void oneSeedGivesOneInterval() {
        assertThat(interval(half(5), 7)).isEqualTo(interval(half(5), 7));
    }

    private static List<Judgement> half(int each) {
        return Stream.concat(Collections.nCopies(each, RIGHT).stream(), Collections.nCopies(each, MISSED).stream())
                .toList();
    }

    private static Interval interval(List<Judgement> articles, long seed) {
        return Bootstrap.microF1(Reading.TAG, THEMES, articles, seed);
    }
}

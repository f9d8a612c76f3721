package io.bellwether.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** See {@link FiguresTest} for the scores: nine pairs have one and a grade that decides. */
class ReliabilityTest {

    private final Reliability reliability = Reliability.of(HandJudgements.themes(), HandJudgements.all());

    @Test
    void theErrorIsTheMeanDistanceOfScoreAndLabels() {
        // .05 .05 0 none meant: 3 * |.0333 - 0| = .1; .2 not: .2; .3 meant: .7; .4 meant: .6; .6 not: .6; .7 meant: .3;
        // .9 meant: .1
        assertThat(reliability.error()).isEqualTo(2.6 / 9, within(1e-9));
        assertThat(reliability.errorOfVisible()).isEqualTo(2.5 / 6, within(1e-9));
    }

    @Test
    void aBinTellsMeanScoreAndPartMeant() {
        Reliability.Bin lowest = reliability.bins().getFirst();
        assertThat(lowest.pairs()).isEqualTo(3);
        assertThat(lowest.meanScore()).isEqualTo(0.1 / 3, within(1e-9));
        assertThat(lowest.meant()).isZero();
        Reliability.Bin highest = reliability.bins().getLast();
        assertThat(highest.pairs()).isEqualTo(1);
        assertThat(highest.meant()).isEqualTo(1);
    }
}

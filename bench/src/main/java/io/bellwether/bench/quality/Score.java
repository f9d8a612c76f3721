package io.bellwether.bench.quality;

import io.bellwether.bench.measure.Bootstrap;
import io.bellwether.bench.measure.Figures;
import io.bellwether.bench.measure.Interval;
import io.bellwether.bench.measure.Judgement;
import io.bellwether.bench.measure.Reading;
import io.bellwether.bench.measure.Reliability;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every figure of one run.
 *
 * @param readings in the order of {@link Reading}
 * @param clean articles to which no theme applies
 * @param cleanTagged those of them that were tagged
 */
record Score(List<Measured> readings, Reliability reliability, int articles, int clean, int cleanTagged) {

    /**
     * One reading.
     *
     * @param interval of the micro F1
     */
    record Measured(Figures figures, Interval interval) {}

    /**
     * The figures of these articles, at least one.
     *
     * @param seed of the bootstrap
     */
    static Score of(List<String> themes, List<Judgement> articles, long seed) {
        List<Measured> readings = Stream.of(Reading.values())
                .map(reading -> new Measured(
                        Figures.of(reading, themes, articles), Bootstrap.microF1(reading, themes, articles, seed)))
                .toList();
        List<Judgement> clean = articles.stream().filter(Judgement::clean).toList();
        int tagged = (int)
                clean.stream().filter(article -> !article.tags().isEmpty()).count();
        return new Score(readings, Reliability.of(themes, articles), articles.size(), clean.size(), tagged);
    }
}

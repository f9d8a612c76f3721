package io.bellwether.bench.quality;

import io.bellwether.bench.measure.Bootstrap;
import io.bellwether.bench.measure.Figures;
import io.bellwether.bench.measure.Interval;
import io.bellwether.bench.measure.Judgement;
import io.bellwether.bench.measure.Reading;
import java.util.List;
import java.util.Locale;

/** All readings of one run in one line, so that runs can be compared down the page. */
final class FigureLine {

    /** Of the bootstrap's draws. */
    private static final long SEED = 1;

    private FigureLine() {}

    static String of(String name, List<String> themes, List<Judgement> judgements) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
        for (Reading reading : Reading.values()) {
            Figures figures = Figures.of(reading, themes, judgements);
            Interval interval = Bootstrap.microF1(reading, themes, judgements, SEED);
            line.append(String.format(
                    Locale.ROOT,
                    "  %s F1 %.3f (%.3f to %.3f), AP %.3f",
                    reading.title(),
                    figures.micro().f1(),
                    interval.low(),
                    interval.high(),
                    figures.macroAveragePrecision()));
        }
        return line.toString();
    }
}

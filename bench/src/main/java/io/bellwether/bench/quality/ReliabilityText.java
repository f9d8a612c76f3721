package io.bellwether.bench.quality;

import io.bellwether.bench.measure.Reliability;
import java.util.Locale;

/** A line for each tenth of the scores: what the tagger says, and what labels say. */
final class ReliabilityText {

    private ReliabilityText() {}

    static String of(Reliability reliability) {
        StringBuilder text = new StringBuilder("%nscores         pairs  mean score  labelled%n".formatted());
        for (Reliability.Bin bin : reliability.bins()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%.1f to %.1f  %8d  %10.3f  %8.3f%n",
                    bin.from(),
                    bin.from() + 0.1,
                    bin.pairs(),
                    bin.meanScore(),
                    bin.meant()));
        }
        return text.toString();
    }
}

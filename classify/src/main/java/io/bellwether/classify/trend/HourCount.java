package io.bellwether.classify.trend;

import java.util.List;

/**
 * What of a tally stays in memory.
 *
 * @param sources how many publishers
 * @param profiles the versions, in order
 * @param read as in {@link HourTally}
 * @param said as in {@link HourTally}
 */
record HourCount(int articles, int stories, int sources, List<String> profiles, long read, long said) {

    static final HourCount NONE = of(HourTally.NONE);

    HourCount {
        profiles = List.copyOf(profiles);
    }

    static HourCount of(HourTally tally) {
        return new HourCount(
                tally.articles(),
                tally.stories(),
                tally.sources().size(),
                List.copyOf(tally.profiles().keySet()),
                tally.read(),
                tally.said());
    }
}

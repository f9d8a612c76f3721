package io.bellwether.classify.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who reports a story in words of their own. A publisher counts once; near copies of one text, as wire copy that ten papers print, count
 * as the first of them.
 *
 * @param counted the publishers that count, in order of joining, at most {@value #MOST}
 * @param texts what they and their later articles said, to know copies by: by article, at most {@value #MOST}
 */
record IndependentSources(List<CountedSource> counted, Map<String, Fingerprint> texts) {

    /** How near in time sources must be to have come together. */
    static final Duration TOGETHER = Duration.ofHours(2);

    static final IndependentSources NONE = new IndependentSources(List.of(), Map.of());

    private static final int MOST = 64;

    /** Sorts the texts, so that equal sources are written alike. */
    IndependentSources {
        counted = List.copyOf(counted);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** As what an article joins that is new to the story and not guarded. */
    Joining joining(StoryMember member) {
        if (texts.size() >= MOST || texts.values().stream().anyMatch(text -> NearCopy.ofText(text, member.text()))) {
            return Joining.COPY;
        }
        CountedSource source = CountedSource.of(member.article());
        return counted.stream().anyMatch(source::isSame) ? Joining.FURTHER_TEXT : Joining.NEW_SOURCE;
    }

    IndependentSources with(StoryMember member, Joining joining) {
        return switch (joining) {
            case GUARDED, COPY -> this;
            case EDIT -> texts.containsKey(member.article().id()) ? withText(counted, member) : this;
            case FURTHER_TEXT -> withText(counted, member);
            case NEW_SOURCE -> {
                List<CountedSource> all = new ArrayList<>(counted);
                all.add(CountedSource.of(member.article()));
                yield withText(all, member);
            }
        };
    }

    private IndependentSources withText(List<CountedSource> sources, StoryMember member) {
        Map<String, Fingerprint> all = new TreeMap<>(texts);
        all.put(member.article().id(), member.text());
        return new IndependentSources(sources, all);
    }

    int count() {
        return counted.size();
    }

    List<String> names() {
        return counted.stream().map(CountedSource::name).toList();
    }

    /** The most sources that reported within {@link #TOGETHER}; midnight is a date without a time, which tells no speed. */
    int together() {
        List<Instant> times = counted.stream()
                .map(CountedSource::time)
                .filter(time -> !time.equals(time.truncatedTo(ChronoUnit.DAYS)))
                .sorted()
                .toList();
        int most = 0;
        int first = 0;
        for (int last = 0; last < times.size(); last++) {
            while (Duration.between(times.get(first), times.get(last)).compareTo(TOGETHER) > 0) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}

package io.bellwether.desk.store;

import io.bellwether.article.trend.Baseline;
import io.bellwether.article.trend.Trend;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Six hours of a theme with what was to be expected of them.
 *
 * @param begin a multiple of six hours in UTC
 * @param stories independent stories that began in them
 * @param expected empty when any of its hours has no baseline
 * @param complete whether all its hours, and their time for late articles, are over
 */
public record ThemeBin(Instant begin, int stories, Optional<Baseline> expected, boolean complete) {

    /** How long it is. */
    public static final Duration LENGTH = TrendBin.LENGTH;

    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * The bins of a theme's trends, which come by hour, and those in which others were observed and nothing of the theme: a theme has a
     * trend of every observed hour only since it is looked for.
     *
     * @param observed beginnings of bins in which anything was observed; others without a trend are left out
     */
    public static List<ThemeBin> of(List<Trend> trends, Collection<Instant> observed) {
        TreeMap<Instant, List<Trend>> hours = new TreeMap<>();
        observed.forEach(begin -> hours.put(begin, new ArrayList<>()));
        trends.forEach(trend -> hours.computeIfAbsent(begin(trend.hour()), begin -> new ArrayList<>())
                .add(trend));
        Instant over = Stream.concat(
                        observed.stream(),
                        trends.stream()
                                .filter(Trend::complete)
                                .map(trend -> trend.hour().plus(HOUR)))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return hours.entrySet().stream()
                .map(bin -> of(bin.getKey(), bin.getValue(), over))
                .toList();
    }

    private static ThemeBin of(Instant begin, List<Trend> hours, Instant over) {
        return new ThemeBin(
                begin,
                hours.stream().mapToInt(Trend::stories).sum(),
                expected(hours),
                hours.isEmpty()
                        || (hours.stream().allMatch(Trend::complete)
                                && !begin.plus(LENGTH).isAfter(over)));
    }

    /** Hours are independent, so their variances add up. */
    private static Optional<Baseline> expected(List<Trend> hours) {
        List<Baseline> baselines =
                hours.stream().map(Trend::baseline).filter(Objects::nonNull).toList();
        double variance = baselines.stream()
                .mapToDouble(baseline -> baseline.spread() * baseline.spread())
                .sum();
        return Optional.of(baselines)
                .filter(Predicate.not(List::isEmpty))
                .filter(all -> all.size() == hours.size())
                .map(all ->
                        new Baseline(all.stream().mapToDouble(Baseline::stories).sum(), Math.sqrt(variance)));
    }

    private static Instant begin(Instant hour) {
        long seconds = hour.getEpochSecond();
        return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, LENGTH.toSeconds()));
    }
}

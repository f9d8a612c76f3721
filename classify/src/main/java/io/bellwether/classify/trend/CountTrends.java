package io.bellwether.classify.trend;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.trend.Trend;
import io.bellwether.classify.state.ExpirySweep;
import io.bellwether.classify.state.Initialized;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Counts every article as it comes and, every ten seconds, says the trends that differ from what was said of them last: new counts, hours
 * that became complete, what late articles and new tags corrected. What is said is a function of the counts and the clock, never
 * of what was said before; so whatever a crash cuts off is said by the next round, and in the end every trend is what the counts make it.
 *
 * <p>It must see the articles of all partitions: one instance, whose input has one partition.
 */
public final class CountTrends implements Processor<String, CountedArticle, String, Trend> {

    static final Duration INTERVAL = Duration.ofSeconds(10);

    /** Trends said in one round at most: after a long standstill the rest waits for the next. */
    static final int SAID_AT_ONCE = 500;

    /** Of these are for older hours, however much there is to say of the newest. */
    private static final int SAID_OF_OLDER = 100;

    /** Hours looked through in each round: the newest, whose windows may still change, and as many older ones, in turn. */
    private static final int RECENT = 25;

    private final Supplier<Set<String>> watched;
    private @Nullable ProcessorContext<String, Trend> context;
    private @Nullable TrendBook book;
    private @Nullable ThemeSurprises surprises;
    /** Which theme begins: another one each round, so that none waits for long when there is more to say than a round may. */
    private int turn;
    /** The hours before this one come next: laps go from before the newest hours back to the oldest. */
    private long cursor = Long.MIN_VALUE;
    /** What all depended on when this lap began; null when the newest hours have more to say than a round may, so that it settles nothing. */
    private @Nullable State begun;
    /** What all depended on when a whole lap had found nothing changed since: until that changes there is nothing to say. */
    private @Nullable State settled;

    /**
     * A counter of trends.
     *
     * @param watched ids of the themes of the profile in force: these have trends also in hours without an article of theirs
     */
    public CountTrends(Supplier<Set<String>> watched) {
        this.watched = watched;
    }

    /**
     * The stores to be given to this processor.
     *
     * @param surprises {@link ThemeSurprises#store()}, one object for all that have it
     */
    public static Set<StoreBuilder<?>> stores(StoreBuilder<?> surprises) {
        Set<StoreBuilder<?>> stores = new HashSet<>(TrendStores.builders());
        stores.add(surprises);
        return stores;
    }

    /** Begins anew also where Streams opens the same object again, after an aborted transaction. */
    @Override
    public void init(ProcessorContext<String, Trend> given) {
        TrendStores stores = TrendStores.of(given);
        context = given;
        book = new TrendBook(stores);
        surprises = ThemeSurprises.of(given);
        cursor = Long.MIN_VALUE;
        begun = null;
        settled = null;
        given.schedule(INTERVAL, PunctuationType.WALL_CLOCK_TIME, now -> say(Instant.ofEpochMilli(now)));
        given.schedule(
                ExpirySweep.INTERVAL,
                PunctuationType.WALL_CLOCK_TIME,
                new ExpirySweep<>(stores.counted(), Counted::touched, TrendBook.KEPT));
        given.schedule(
                ExpirySweep.INTERVAL,
                PunctuationType.WALL_CLOCK_TIME,
                new ExpirySweep<>(stores.spans(), StorySpan::touched, TrendBook.KEPT));
    }

    @Override
    public void process(Record<String, CountedArticle> record) {
        Instant now = Instant.ofEpochMilli(Initialized.of(context).currentSystemTimeMs());
        Initialized.of(book).count(record.value(), now);
    }

    private void say(Instant now) {
        TrendBook counts = Initialized.of(book);
        Long newest = counts.newest();
        State state = new State(counts.changes(), Hours.of(now.minus(ThemeHours.GRACE)), Set.copyOf(watched.get()));
        if (newest == null || state.equals(settled)) {
            return;
        }
        counts.forget();
        if (cursor <= counts.first()) {
            settled = state.equals(begun) ? state : null;
            begun = state;
            cursor = newest + 1 - RECENT;
        }
        Round round = new Round(themes(counts, turn++), state.watched(), now);
        int left = say(Range.before(newest + 1), SAID_AT_ONCE - SAID_OF_OLDER, round);
        if (left == 0) {
            begun = null;
        }
        left = sayUnsaid(newest + 1 - RECENT, left + SAID_OF_OLDER, round);
        left = say(Range.before(cursor), left, round);
        if (left > 0) {
            cursor -= RECENT;
        }
    }

    /**
     * Says the hours before one of which nothing was said yet, whatever the lap has come to: what feeds still show of the last weeks is
     * told with the first round after a start; what of {@code most} is left.
     */
    private int sayUnsaid(long before, int most, Round round) {
        int left = most;
        for (ThemeHours hours : round.themes()) {
            for (long hour : Initialized.of(book).unsaid(hours.theme(), before)) {
                left -= left > 0 ? say(hours, hour, round.now()) : 0;
            }
        }
        return left;
    }

    /** Says what differs in the hours from one to another; what of {@code most} is left. */
    private int say(Range range, int most, Round round) {
        TrendBook counts = Initialized.of(book);
        int left = most;
        for (ThemeHours hours : round.themes()) {
            String theme = hours.theme();
            for (long hour = Math.max(range.from(), counts.oldest()); hour < range.until() && left > 0; hour++) {
                boolean known =
                        round.watched().contains(theme) && hours.series().holds(hour);
                left -= counts.at(theme, hour).isPresent() || known ? say(hours, hour, round.now()) : 0;
            }
        }
        return left;
    }

    private static List<ThemeHours> themes(TrendBook counts, int turn) {
        List<ThemeHours> themes = new ArrayList<>();
        counts.themes().forEach(theme -> themes.add(ThemeHours.of(theme, counts.series(theme))));
        Collections.rotate(themes, -turn);
        return themes;
    }

    /** How many trends were said of an hour: none when nothing was observed in it, or it was said just so. */
    private int say(ThemeHours hours, long hour, Instant now) {
        TrendBook counts = Initialized.of(book);
        HourCount count = counts.at(hours.theme(), hour).orElse(HourCount.NONE);
        int observed = counts.observed(hour);
        if (observed == 0 && count.said() == HourTally.UNSAID) {
            return 0;
        }
        Trend trend = hours.trend(hour, count, observed, now);
        Initialized.of(surprises).learn(trend);
        long checksum = checksum(trend);
        if (checksum == count.said()) {
            return 0;
        }
        counts.said(hours.theme(), hour, checksum);
        Initialized.of(context).forward(new Record<>(trend.key(), trend, now.toEpochMilli()));
        return 1;
    }

    private static long checksum(Trend trend) {
        CRC32C checksum = new CRC32C();
        checksum.update(TopicJson.TREND.write(trend));
        return checksum.getValue();
    }

    /**
     * All that trends depend on.
     *
     * @param changes of the counts
     * @param complete the hour that is complete next
     */
    private record State(long changes, long complete, Set<String> watched) {}

    /**
     * One look through the counts. What is usual is learned once in it, for the newest hours as for the older ones.
     *
     * @param themes all that have counts, as these stand now
     */
    private record Round(List<ThemeHours> themes, Set<String> watched, Instant now) {}

    /** Hours from one to another. */
    private record Range(long from, long until) {

        static Range before(long until) {
            return new Range(until - RECENT, until);
        }
    }
}

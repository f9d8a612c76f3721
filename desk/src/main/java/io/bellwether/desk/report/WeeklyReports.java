package io.bellwether.desk.report;

import io.bellwether.desk.report.ReportRows.ObservedHour;
import io.bellwether.desk.report.figure.DarkHours;
import io.bellwether.desk.report.figure.RisingTerms;
import io.bellwether.desk.report.figure.ThemeFigures;
import io.bellwether.desk.store.ReadOnlyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Makes weekly reports from the store: all figures of one are of one moment. Thread-safe. Methods
 * throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer.
 */
public final class WeeklyReports {

    /** Each holds a connection for as long as it reads and reckons; others wait, and all else goes on. */
    private static final int AT_ONCE = 2;
    /** Who waits is a browser, or a message whose attempt must end in two minutes. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Semaphore making = new Semaphore(AT_ONCE, true);
    private final ReadOnlyStore store;
    private final InstantSource clock;

    /**
     * Reports from that store.
     *
     * @param clock tells which weeks are over
     * @param patience longest time one statement may take
     */
    public WeeklyReports(DataSource source, InstantSource clock, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
        this.clock = clock;
    }

    /**
     * The report of a week.
     *
     * @throws ReportsBusyException when others are made for a minute
     */
    public ReportOutcome of(ReportPeriod period) {
        if (!period.isCompleteAt(clock.instant())) {
            return new ReportOutcome.Incomplete(period, period.complete());
        }
        await();
        try {
            return store.readOneMoment(handle -> outcome(new WeekQuestions(handle, period), period, clock.instant()));
        } finally {
            making.release();
        }
    }

    private void await() {
        try {
            if (!making.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new ReportsBusyException(
                        "other reports were made for %d s: ask again".formatted(LONGEST_WAIT.toSeconds()));
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new ReportsBusyException("the wait for other reports was ended");
        }
    }

    /** The latest week that is over. */
    public ReportPeriod latest(ZoneId zone) {
        return ReportPeriod.latestComplete(clock.instant(), zone);
    }

    /** Complete weeks of which the store holds something, the latest first. */
    public List<StoredWeek> weeks(ZoneId zone) {
        List<ObservedHour> hours = store.read(handle -> WeekQuestions.query(handle, "every-observed-hour")
                .map((row, context) -> ReportRows.observed(row))
                .list());
        Map<IsoWeek, List<ObservedHour>> weeks = hours.stream()
                .collect(Collectors.groupingBy(
                        hour -> IsoWeek.of(LocalDate.ofInstant(hour.hour(), zone)),
                        () -> new TreeMap<IsoWeek, List<ObservedHour>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return weeks.entrySet().stream()
                .filter(week -> new ReportPeriod(week.getKey(), zone).isCompleteAt(clock.instant()))
                .map(week -> new StoredWeek(
                        week.getKey(),
                        week.getValue().size(),
                        week.getValue().stream()
                                .mapToInt(ObservedHour::articles)
                                .sum()))
                .toList();
    }

    private static ReportOutcome outcome(WeekQuestions questions, ReportPeriod period, Instant asOf) {
        WeekTotals totals = questions.totals();
        List<ObservedHour> observed = questions.observed();
        if (totals.articles() == 0 && observed.isEmpty()) {
            return new ReportOutcome.NoData(period);
        }
        Set<Instant> seen = observed.stream().map(ObservedHour::hour).collect(Collectors.toSet());
        ThemeFigures figures = new ThemeFigures(period, seen, questions.titles(), questions.storiesBefore());
        WeeklyReport report = new WeeklyReport(
                period,
                totals,
                figures.of(questions.hours()),
                questions.topStories(),
                RisingTerms.of(questions.headlines()),
                coverage(questions, period, seen, observed),
                questions.alerts(),
                questions.precision());
        return new ReportOutcome.Made(report, asOf);
    }

    private static WeekCoverage coverage(
            WeekQuestions questions, ReportPeriod period, Set<Instant> seen, List<ObservedHour> observed) {
        return new WeekCoverage(
                DarkHours.hours(period).size(),
                observed.size(),
                Math.toIntExact(
                        observed.stream().filter(hour -> !hour.complete()).count()),
                observed.stream().mapToInt(ObservedHour::articles).sum(),
                DarkHours.of(period, seen),
                questions.feeds(),
                questions.outages(),
                questions.gaps());
    }
}

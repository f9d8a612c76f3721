package io.bellwether.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bellwether.article.item.Article;
import io.bellwether.article.trend.Change;
import io.bellwether.classify.past.Precision;
import io.bellwether.desk.sample.SampleWeek;
import io.bellwether.desk.sample.StoreRows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report's figures over a real store. */
class WeeklyReportsIT {

    private static StoreWithWeek store;
    private static WeeklyReport report;

    @BeforeAll
    static void start(@TempDir Path directory) {
        store = StoreWithWeek.start(directory);
        report = store.report();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void itsFiguresAreThoseOfSqlByHand() {
        Map<String, BigDecimal> made = new HashMap<>();
        made.put("articles|", figure(report.totals().articles()));
        made.put("tagged|", figure(report.totals().tagged()));
        made.put("hours|", figure(report.coverage().observed()));
        for (ThemeWeek theme : report.themes()) {
            made.put("stories|" + theme.id(), figure(theme.stories()));
            made.put("before|" + theme.id(), figure(theme.before().orElseThrow()));
            made.put("thursday|" + theme.id(), figure(theme.days().get(3).stories()));
            theme.comparison()
                    .ifPresent(comparison -> made.put("expected|" + theme.id(), figure(comparison.expected())));
        }
        report.alerts().stream()
                .filter(alerts -> alerts.high() > 0)
                .forEach(alerts -> made.put("high|" + alerts.theme(), figure(alerts.high())));
        report.stories()
                .forEach(story -> made.put(
                        "sources|" + story.story(), figure(story.sources().size())));

        Map<String, BigDecimal> byHand = byHand();
        assertThat(made).hasSizeGreaterThan(40);
        assertThat(byHand).containsAllEntriesOf(made);
        assertThat(byHand.keySet())
                .filteredOn(key -> !key.startsWith("sources|"))
                .allMatch(made::containsKey);
    }

    private static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }

    private static Map<String, BigDecimal> byHand() {
        Map<String, BigDecimal> figures = new HashMap<>();
        Jdbi.create(store.store().dataSource())
                .useHandle(handle -> handle.createQuery(
                                ClasspathSqlLocator.create().getResource("io/bellwether/desk/report/by-hand.sql"))
                        .map((row, context) -> Map.entry(
                                row.getString("figure") + "|" + row.getString("theme"),
                                row.getBigDecimal("value").setScale(6, RoundingMode.HALF_UP)))
                        .forEach(entry -> figures.put(entry.getKey(), entry.getValue())));
        return figures;
    }

    @Test
    void tellsTheBurstAndTheSilenceAndNothingElse() {
        assertThat(report.notable())
                .extracting(theme ->
                        theme.id() + " " + theme.comparison().orElseThrow().change())
                .containsExactlyInAnyOrder(SampleWeek.PRIVACY + " " + Change.RISE, "open-models " + Change.FALL);
    }

    @Test
    void aThemeWithoutABaselineIsNotCompared() {
        assertThat(report.themes())
                .filteredOn(theme -> theme.comparison().isEmpty())
                .extracting(ThemeWeek::id)
                .containsExactly("talent");
    }

    @Test
    void tellsWhatCouldNotBeSeen() {
        assertThat(report.coverage().hours()).isEqualTo(168);
        assertThat(report.coverage().dark())
                .containsExactly(new WeekCoverage.Span(
                        SampleWeek.BEGIN.plus(Duration.ofHours(50)), SampleWeek.BEGIN.plus(Duration.ofHours(53))));
        assertThat(report.coverage().outages())
                .singleElement()
                .satisfies(outage -> assertThat(outage.reason()).startsWith("503 Service Unavailable"));
        assertThat(report.coverage().gaps()).extracting(WeekCoverage.Gap::name).containsExactly("The Ledger");
    }

    @Test
    void ranksStoriesByPublishersWithWordsOfTheirOwn() {
        assertThat(report.stories()).hasSize(10);
        assertThat(report.stories())
                .isSortedAccordingTo(
                        (one, other) -> other.sources().size() - one.sources().size());
        assertThat(report.stories().getFirst().sources()).hasSize(8);
        assertThat(report.stories().getFirst().articles()).isEqualTo(9);
    }

    @Test
    void findsTheNewNameAndTheRisingWord() {
        assertThat(report.terms().names()).extracting(RisingTerm::text).contains("Kestrel Labs");
        assertThat(report.terms().rising()).extracting(RisingTerm::text).anyMatch(text -> text.startsWith("Licence"));
    }

    @Test
    void precisionIsOfMarkedTagsOfTheWeek() {
        assertThat(report.precision()).isEmpty();
        Jdbi.create(store.store().dataSource())
                .useHandle(handle -> handle.createScript(ClasspathSqlLocator.create()
                                .getResource("io/bellwether/desk/report/marks-of-people.sql"))
                        .execute());

        assertThat(store.report().precision()).singleElement().satisfies(theme -> {
            assertThat(theme.theme()).isEqualTo("export-controls");
            assertThat(theme.precision()).isEqualTo(new Precision(8, 9));
            assertThat(theme.precision().low()).isCloseTo(0.565, within(0.001));
            assertThat(theme.precision().high()).isCloseTo(0.980, within(0.001));
        });
    }

    @Test
    void aWeekThatIsNotOverIsRefusedUntilItsLateArticlesHadTheirTime() {
        assertThat(store.reports(SampleWeek.END.plus(Duration.ofMinutes(29))).of(StoreWithWeek.WEEK))
                .isEqualTo(
                        new ReportOutcome.Incomplete(StoreWithWeek.WEEK, SampleWeek.END.plus(Duration.ofMinutes(30))));
        assertThat(store.reports(SampleWeek.END.plus(Duration.ofMinutes(30))).of(StoreWithWeek.WEEK))
                .isInstanceOf(ReportOutcome.Made.class);
    }

    @Test
    void aWeekOfWhichNothingIsStoredSaysSo() {
        ReportPeriod period = new ReportPeriod(IsoWeek.parse("2025-W20"), ZoneId.of("UTC"));

        assertThat(store.reports(SampleWeek.END).of(period)).isEqualTo(new ReportOutcome.NoData(period));
    }

    /** The ten-day stream's report once said that in 57 hours nothing was observed, where 20 thousand articles without a theme were. */
    @Test
    void anArticleWithoutAThemeShowsThatItsHourWasObserved() {
        StoreRows rows = new StoreRows(store.store().dataSource());
        rows.add(article("before", Instant.parse("2025-10-12T18:25:00Z")));
        rows.add(article("across", Instant.parse("2025-10-12T18:40:00Z")));
        rows.add(article("within", Instant.parse("2025-10-15T10:20:00Z")));
        ReportPeriod period = new ReportPeriod(IsoWeek.parse("2025-W42"), ZoneId.of("Asia/Kolkata"));

        WeekCoverage coverage = ((ReportOutcome.Made)
                        store.reports(SampleWeek.END).of(period))
                .report()
                .coverage();

        assertThat(coverage.observed())
                .as("of the hours that begin in the week")
                .isEqualTo(1);
        assertThat(coverage.dark()).extracting(WeekCoverage.Span::from).contains(Instant.parse("2025-10-15T11:00:00Z"));
    }

    private static Article article(String id, Instant time) {
        String address = "https://courier.example/" + id;
        return new Article(id, address, "Courier", "Bread", "", "", address, time, time, List.of(), List.of());
    }

    @Test
    void listsTheCompleteWeeksThatHoldSomething() {
        Instant later = SampleWeek.END.plus(Duration.ofDays(3));

        assertThat(store.reports(later).weeks(StoreWithWeek.WEEK.zone()))
                .extracting(week -> week.week() + " " + week.hours())
                .containsExactly("2026-W03 165", "2026-W02 168");
        assertThat(store.reports(SampleWeek.END).weeks(StoreWithWeek.WEEK.zone()))
                .extracting(StoredWeek::week)
                .isEqualTo(List.of(IsoWeek.parse("2026-W02")));
        assertThat(store.reports(later).weeks(ZoneId.of("UTC")))
                .extracting(week -> week.week() + " " + week.hours())
                .containsExactly("2026-W03 164", "2026-W02 168", "2026-W01 1");
    }
}

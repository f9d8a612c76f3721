package io.bellwether.desk.sample;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.alert.UpdateReason;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Caution;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import io.bellwether.article.trend.Baseline;
import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Invented news of three themes: ordinary stories, a story of several articles, and texts that try to break the page. */
public final class SampleNews {

    /** The profile's version. */
    public static final String VERSION = "5f2c9a71";
    /** A text that becomes a script wherever it is not escaped. */
    public static final String SCRIPT =
            "<script>document.title='own'+'ed'</script><img src=x onerror=\"document.title='own'+'ed'\">";
    /** A word without a place to break it. */
    public static final String LONG_WORD = "Donaudampfschifffahrt".repeat(477).substring(0, 10_000);

    private final Instant now;

    /** News of the days before {@code now}. */
    public SampleNews(Instant now) {
        this.now = now;
    }

    /** Three themes, two with briefing sentences, one with a word an analyst added. */
    public static Profile profile() {
        return new Profile(
                "ai-race",
                VERSION,
                "The AI race",
                List.of(
                        theme(
                                "export-controls",
                                "Export controls and how they are bypassed",
                                term(
                                        "export control",
                                        3,
                                        "Geopolitics",
                                        "Export controls on chips slow rivals, and push them to find ways around."),
                                term(
                                        "chip",
                                        1.5,
                                        "Geopolitics",
                                        "Export controls on chips slow rivals, and push them to find ways around.")),
                        theme(
                                "open-models",
                                "Open models",
                                term(
                                        "open source",
                                        2.5,
                                        "Open-Source Strategy",
                                        "Whoever gives a model away sets the standard others build on.")),
                        theme(
                                "data-privacy",
                                "Data privacy and national security",
                                new Term("user data", 2, new Provenance("analyst", 0, 0, "")))));
    }

    private static Theme theme(String id, String title, Term... terms) {
        return new Theme(
                id,
                title,
                List.of(title),
                List.of(terms),
                List.of(),
                List.of(),
                List.of(),
                new Calibration(4, 1),
                0.5,
                0.8);
    }

    private static Term term(String text, double weight, String section, String sentence) {
        return new Term(text, weight, new Provenance(section, 0, sentence.length(), sentence));
    }

    /** Fills the store with everything. */
    public void fill(StoreRows rows) {
        rows.add(profile());
        rows.addFeed("https://courier.example/feed", "Harbour Courier", "", now.minusSeconds(95));
        rows.addFeed("https://ledger.example/rss", "The Ledger", "", now.minusSeconds(140));
        rows.addGap("https://ledger.example/rss", now.minusSeconds(140));
        rows.addFeed(
                "https://gazette.example/a/rather/long/address/of/a/feed.xml?format=rss",
                "Morning Gazette",
                "503 Service Unavailable: the server asks to come back in 30 minutes",
                now.minus(Duration.ofHours(9)));
        controls(rows);
        open(rows);
        privacy(rows);
        hostile(rows);
        trends(rows);
    }

    /** One more story of one article about export controls, raised now. */
    public void addStory(StoreRows rows, String id, String title) {
        Article lead = article(id, "Harbour Courier", title, "", "Of export controls.", Duration.ZERO);
        rows.add(lead);
        Tag tag = new Tag("export-controls", 0.85, true, evidence(lead, "export control", "export controls"));
        rows.add(id, id, VERSION, tag);
        rows.add(new Alert(
                id,
                "export-controls",
                Severity.MEDIUM,
                0.85,
                now,
                now,
                VERSION,
                List.of(listed(lead, lead, 0.85)),
                tag.evidence(),
                List.of(lead.source()),
                List.of(new AlertUpdate(now, id, List.of(new UpdateReason.Raised(Severity.MEDIUM, 1))))));
    }

    /** Two weeks of one theme: three stories by day, none by night, a burst yesterday, and an hour that is not over. */
    private void trends(StoreRows rows) {
        Instant newest = now.truncatedTo(ChronoUnit.HOURS);
        for (int ago = 0; ago < 14 * 24; ago++) {
            Instant hour = newest.minus(Duration.ofHours(ago));
            boolean burst = ago >= 24 && ago < 30;
            int stories = burst ? 12 : ago % 24 < 14 ? 3 : 0;
            Surprise surprise = new Surprise(
                    burst ? Change.RISE : Change.FALL, Duration.ofHours(6), 6 * stories, 18, 0.5, burst ? 12 : -8);
            rows.add(new Trend(
                    "export-controls",
                    hour,
                    2 * stories,
                    stories,
                    Math.min(stories, 2),
                    90,
                    ago > 0,
                    List.of(VERSION),
                    ago > 0 ? new Baseline(2.5, 1.75) : null,
                    ago > 0 ? surprise : null));
        }
    }

    private void controls(StoreRows rows) {
        List<Article> articles = controls();
        story(
                rows,
                Severity.HIGH,
                0.94,
                "export-controls",
                "export control",
                "export controls",
                articles.subList(0, 3));
        story(rows, Severity.MEDIUM, 0.83, "export-controls", "chip", "chips", articles.subList(3, 4));
    }

    /** The articles on export controls: three of one story, then one of another. */
    public List<Article> controls() {
        Article lead = article(
                "a1",
                "Harbour Courier",
                "Ministry widens export controls to chip tools sold through third countries",
                "New export controls reach machines that make advanced chips, and the traders who resell them.",
                "The trade ministry on Monday widened its export controls on semiconductor equipment. Machines for"
                        + " making advanced chips now need a licence even when they are sold through third countries.\n"
                        + "Officials said traders in at least four ports had resold restricted chips since the spring."
                        + " “The rules had a door in them, and it stood open,” one of them said.\n"
                        + "Makers of the machines expect the export controls to cost them a tenth of their sales.",
                Duration.ofMinutes(18));
        Article second = article(
                "a2",
                "The Ledger",
                "Toolmakers fall as export controls tighten",
                "",
                "Shares in chip toolmakers fell.",
                Duration.ofMinutes(12));
        Article third = article(
                "a3",
                "Port Observer",
                "Resellers of chips face licence rule",
                "",
                "Traders must ask first.",
                Duration.ofMinutes(6));
        Article older = article(
                "a4",
                "Morning Gazette",
                "Customs finds graphics chips declared as toys",
                "Eight thousand chips under export controls were found in boxes of plush sheep.",
                "",
                Duration.ofHours(30));
        return List.of(lead, second, third, older);
    }

    private void open(StoreRows rows) {
        Article lead = article(
                "b1",
                "The Ledger",
                "A laboratory gives its reasoning model away, weights and all",
                "The open source release is free for business use.",
                "The laboratory said the open source licence lets anyone build on the model. Rivals called the price,"
                        + " nothing, hard to match.",
                Duration.ofHours(3));
        story(rows, Severity.MEDIUM, 0.86, "open-models", "open source", "open source", List.of(lead));
    }

    private void privacy(StoreRows rows) {
        Article lead = article(
                "c1",
                "Harbour Courier",
                "Navy tells crews to delete the assistant over where user data goes",
                "",
                "An order to all ships says user data may be kept abroad and must be treated as read by others.",
                Duration.ofHours(50));
        story(rows, Severity.LOW, 0.81, "data-privacy", "user data", "user data", List.of(lead));
        Article untagged = article(
                "c2",
                "Port Observer",
                "Ferry timetable changes on Sunday",
                "",
                "Boats leave ten minutes later.",
                Duration.ofHours(5));
        rows.add(untagged);
    }

    private void hostile(StoreRows rows) {
        Article script = new Article(
                "x1",
                "https://evil.example/feed",
                SCRIPT,
                "Chips " + SCRIPT,
                "chips " + SCRIPT,
                SCRIPT + " chips " + SCRIPT,
                "javascript:document.title='own'+'ed'",
                null,
                now.minus(Duration.ofHours(60)),
                List.of(SCRIPT),
                List.of(SCRIPT));
        story(rows, Severity.LOW, 0.8, "export-controls", "chip", "chips", List.of(script));
        Article endless = article(
                "x2", LONG_WORD.substring(0, 300), LONG_WORD, LONG_WORD, "chips " + LONG_WORD, Duration.ofHours(61));
        story(rows, Severity.LOW, 0.8, "export-controls", "chip", "chips", List.of(endless));
        Article leftward = article(
                "x3",
                "صحيفة الميناء",
                "قيود التصدير على الرقائق chips تتسع",
                "",
                "تشمل القواعد الجديدة chips الموردين.",
                Duration.ofHours(62));
        story(rows, Severity.LOW, 0.8, "export-controls", "chip", "chips", List.of(leftward));
    }

    private static void story(
            StoreRows rows,
            Severity severity,
            double score,
            String theme,
            String term,
            String quote,
            List<Article> articles) {
        Article lead = articles.getFirst();
        for (Article article : articles) {
            rows.add(article);
            rows.add(article.id(), lead.id(), VERSION, new Tag(theme, score, true, evidence(article, term, quote)));
        }
        rows.add(new Alert(
                lead.id(),
                theme,
                severity,
                score,
                lead.fetched(),
                articles.getLast().fetched(),
                VERSION,
                articles.stream().map(article -> listed(article, lead, score)).toList(),
                evidence(lead, term, quote),
                articles.stream().map(Article::source).toList(),
                updates(articles)));
    }

    /** The third article of a story is an opinion; all but the first say what made them join, in the words of their titles. */
    private static AlertArticle listed(Article article, Article lead, double score) {
        boolean opinion = article.id().endsWith("3");
        return new AlertArticle(
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                article.time(),
                score,
                opinion ? new AlertGuard(AlertGuard.Kind.OPINION, AlertGuard.Place.TITLE, article.title()) : null,
                List.of(new Caution(Caution.Kind.HEARSAY, article.title())),
                article.equals(lead) ? null : new JoinEvidence(lead.id(), 0.9, List.of("chip", article.title())));
    }

    /** A story speaks with every article, and tells the second and later ones by words of their titles. */
    private static List<AlertUpdate> updates(List<Article> articles) {
        List<AlertUpdate> updates = new ArrayList<>();
        Article lead = articles.getFirst();
        updates.add(new AlertUpdate(lead.fetched(), lead.id(), List.of(new UpdateReason.Raised(Severity.LOW, 1))));
        for (Article article : articles) {
            updates.add(new AlertUpdate(
                    article.fetched(),
                    article.id(),
                    List.of(
                            new UpdateReason.MoreSources(List.of(article.source()), 2),
                            new UpdateReason.SeverityRose(Severity.LOW, Severity.HIGH),
                            new UpdateReason.NewFacts(List.of("45"), List.of(article.title())))));
        }
        return updates;
    }

    private static List<Evidence> evidence(Article article, String term, String quote) {
        return Stream.of(ArticleField.values())
                .flatMap(field -> evidence(field, field.of(article), term, quote).stream())
                .toList();
    }

    private static List<Evidence> evidence(ArticleField field, String text, String term, String quote) {
        List<Evidence> found = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            found.add(
                    new Evidence(term, field, at, at + quote.length(), quote, field == ArticleField.TITLE ? 4.5 : 1.5));
        }
        return found;
    }

    private Article article(String id, String source, String title, String summary, String body, Duration age) {
        return new Article(
                id,
                "https://courier.example/feed",
                source,
                title,
                summary,
                body,
                "https://courier.example/news/" + id + "?from=feed&x=<y>",
                now.minus(age),
                now.minus(age),
                List.of(),
                List.of());
    }
}

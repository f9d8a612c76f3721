package io.bellwether.desk.sample;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.alert.UpdateReason;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
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
import java.util.List;

/** A briefing, articles and feeds of which every text tries to become markup, to break out of an attribute, or to turn a line round. */
public final class HostileNews {

    /** Becomes a script in text, in attributes of either quote, in titles, styles, textareas, comments and drawings. */
    public static final String TEXT =
            "\"'></title></textarea></style></svg>--><script>document.title='own'+'ed'</script>"
                    + "<img src=x onerror=\"document.title='own'+'ed'\">"
                    + "<svg onload=\"document.title='own'+'ed'\"> \u202Eевал\u2066 \uE000chips\uE001 &lt;b&gt; =1+1";
    /** Its theme. */
    public static final String THEME = "x\"'><script>";
    /** Its story. */
    public static final String STORY = "h1\"><b>";

    private static final String VERSION = "\"><img src=x>";

    private final Instant now;

    /** News of the hours before {@code now}. */
    public HostileNews(Instant now) {
        this.now = now;
    }

    /** Fills the store with it. */
    public void fill(StoreRows rows) {
        rows.add(profile());
        rows.addFeed("javascript:document.title='own'+'ed'//" + TEXT, TEXT, TEXT, now.minusSeconds(90));
        List<Article> articles = List.of(article(STORY, 3), article("h2", 2), article("h3", 1));
        articles.forEach(rows::add);
        articles.forEach(
                article -> rows.add(article.id(), STORY, VERSION, new Tag(THEME, 0.9, true, evidence(article))));
        rows.add(alert(articles));
        Article other = article("h4", 40);
        rows.add(other);
        rows.add(other.id(), "h4", VERSION, new Tag(THEME, 0.9, true, evidence(other)));
        for (int ago = 0; ago < 48; ago++) {
            rows.add(trend(now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(ago)), ago));
        }
    }

    private static Profile profile() {
        Provenance from = new Provenance(TEXT, 0, TEXT.length(), TEXT);
        return new Profile(
                "hostile",
                VERSION,
                TEXT,
                List.of(new Theme(
                        THEME,
                        TEXT,
                        List.of(TEXT),
                        List.of(new Term(TEXT, 2, from), new Term("chips", 1, from)),
                        List.of(TEXT),
                        List.of(new Alias(TEXT, 1)),
                        List.of(new ThemeConcept(TEXT, TEXT, from)),
                        new Calibration(0, 1),
                        0.5,
                        0.8)));
    }

    private Article article(String id, int hours) {
        Instant time = now.minus(Duration.ofHours(hours));
        return new Article(
                id,
                TEXT,
                TEXT,
                "chips licence " + TEXT,
                TEXT,
                "chips " + TEXT,
                "javascript:document.title='own'+'ed'",
                time,
                time,
                List.of(TEXT),
                List.of(TEXT));
    }

    private static List<Evidence> evidence(Article article) {
        return List.of(
                new Evidence(TEXT, ArticleField.TITLE, 0, 5, article.title().substring(0, 5), 2),
                new Evidence("chips", ArticleField.BODY, 0, 5, article.body().substring(0, 5), 1));
    }

    private Alert alert(List<Article> articles) {
        Article lead = articles.getFirst();
        return new Alert(
                STORY,
                THEME,
                Severity.HIGH,
                0.9,
                lead.fetched(),
                articles.getLast().fetched(),
                VERSION,
                articles.stream().map(article -> listed(article, lead)).toList(),
                evidence(lead),
                List.of(TEXT, "Another " + TEXT),
                articles.stream()
                        .map(article -> new AlertUpdate(
                                article.fetched(),
                                article.id(),
                                List.of(
                                        new UpdateReason.MoreSources(List.of(TEXT), 2),
                                        new UpdateReason.NewFacts(List.of(TEXT), List.of(TEXT)))))
                        .toList());
    }

    private static AlertArticle listed(Article article, Article lead) {
        return new AlertArticle(
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                article.time(),
                0.9,
                new AlertGuard(AlertGuard.Kind.OPINION, AlertGuard.Place.TITLE, TEXT),
                List.of(new Caution(Caution.Kind.HEARSAY, TEXT)),
                article.equals(lead) ? null : new JoinEvidence(lead.id(), 0.9, List.of(TEXT)));
    }

    private static Trend trend(Instant hour, int ago) {
        boolean burst = ago >= 2 && ago < 6;
        return new Trend(
                THEME,
                hour,
                4,
                burst ? 9 : 1,
                2,
                50,
                ago > 0,
                List.of(VERSION),
                ago > 0 ? new Baseline(1.2, 1) : null,
                ago > 0
                        ? new Surprise(
                                burst ? Change.RISE : Change.FALL, Duration.ofHours(3), 27, 3.6, 0.001, burst ? 9 : -3)
                        : null);
    }
}

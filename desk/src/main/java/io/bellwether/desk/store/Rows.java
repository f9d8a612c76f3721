package io.bellwether.desk.store;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.alert.UpdateReason;
import io.bellwether.article.coverage.Gap;
import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Caution;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.trend.Baseline;
import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import io.bellwether.desk.receipt.ArticleText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Rows become records. */
final class Rows {

    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};
    private static final TypeReference<AlertGuard> GUARD = new TypeReference<>() {};
    private static final TypeReference<List<Caution>> CAUTIONS = new TypeReference<>() {};
    private static final TypeReference<JoinEvidence> JOINED = new TypeReference<>() {};
    private static final TypeReference<List<UpdateReason>> REASONS = new TypeReference<>() {};

    private Rows() {}

    static StoredAlert alert(ResultSet row) throws SQLException {
        return new StoredAlert(
                new AlertCursor(instant(row, "updated"), row.getString("story"), row.getString("theme")),
                row.getString("theme_title"),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getDouble("score"),
                instant(row, "raised"),
                row.getString("profile"),
                row.getInt("articles"),
                Optional.ofNullable(row.getString("lead")).orElse(""),
                new ArticleText(
                        row.getString("lead_title"),
                        row.getString("lead_summary"),
                        row.getString("lead_body"),
                        instant(row, "raised")),
                evidence(row),
                texts(row, "sources"),
                List.of(),
                List.of());
    }

    static AlertArticle alertArticle(ResultSet row) throws SQLException {
        return new AlertArticle(
                row.getString("article"),
                row.getString("title"),
                row.getString("source"),
                row.getString("url"),
                instant(row, "time"),
                row.getDouble("score"),
                json(row, "guard", GUARD).orElse(null),
                json(row, "cautions", CAUTIONS).orElse(List.of()),
                json(row, "joined", JOINED).orElse(null));
    }

    static AlertUpdate alertUpdate(ResultSet row) throws SQLException {
        return new AlertUpdate(
                instant(row, "time"),
                row.getString("article"),
                json(row, "reasons", REASONS).orElse(List.of()));
    }

    static ThemeTally theme(ResultSet row) throws SQLException {
        return new ThemeTally(
                row.getString("id"),
                row.getString("title"),
                texts(row, "headings"),
                row.getBoolean("in_force"),
                row.getLong("articles"),
                row.getLong("alerts"));
    }

    static Trend trend(ResultSet row) throws SQLException {
        return new Trend(
                row.getString("theme"),
                instant(row, "hour"),
                row.getInt("articles"),
                row.getInt("stories"),
                row.getInt("sources"),
                row.getInt("observed"),
                row.getBoolean("complete"),
                texts(row, "profiles"),
                row.getObject("expected") == null
                        ? null
                        : new Baseline(row.getDouble("expected"), row.getDouble("spread")),
                row.getString("change") == null ? null : surprise(row));
    }

    private static Surprise surprise(ResultSet row) throws SQLException {
        return new Surprise(
                Change.valueOf(row.getString("change").toUpperCase(Locale.ROOT)),
                Duration.ofHours(row.getInt("over_hours")),
                row.getInt("over_stories"),
                row.getDouble("over_expected"),
                row.getDouble("probability"),
                row.getDouble("bits"));
    }

    static TrendBin trendBin(ResultSet row) throws SQLException {
        return new TrendBin(
                row.getString("theme"),
                instant(row, "begins"),
                row.getInt("stories"),
                row.getBoolean("burst"),
                row.getBoolean("complete"));
    }

    static StoredArticle article(ResultSet row) throws SQLException {
        Article article = new Article(
                row.getString("id"),
                row.getString("feed"),
                row.getString("source"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getString("url"),
                maybe(row, "published").orElse(null),
                instant(row, "fetched"),
                texts(row, "authors"),
                texts(row, "categories"));
        return new StoredArticle(
                article,
                maybe(row, "edited"),
                Optional.ofNullable(row.getString("language")),
                Optional.ofNullable(row.getString("story")),
                List.of());
    }

    static StoredTag tag(ResultSet row) throws SQLException {
        return new StoredTag(
                row.getString("theme"),
                row.getString("theme_title"),
                row.getDouble("score"),
                row.getBoolean("alert"),
                row.getString("profile_version"),
                row.getBoolean("alerted"),
                evidence(row));
    }

    static ArticleLine line(ResultSet row) throws SQLException {
        return new ArticleLine(
                row.getString("id"),
                row.getString("url"),
                row.getString("title"),
                row.getString("source"),
                row.getString("feed"),
                maybe(row, "published").orElse(null),
                instant(row, "fetched"),
                TopicJson.mapper().readTree(row.getString("tags")));
    }

    static FeedTally feeds(ResultSet row) throws SQLException {
        return new FeedTally(
                row.getInt("feeds"),
                row.getInt("muted"),
                row.getInt("failing"),
                row.getInt("missed"),
                maybe(row, "last_success"),
                List.of());
    }

    static FailingFeed failingFeed(ResultSet row) throws SQLException {
        return new FailingFeed(
                row.getString("url"),
                row.getString("title"),
                row.getString("outcome"),
                row.getString("reason"),
                row.getInt("failures"),
                maybe(row, "last_success"),
                maybe(row, "next_poll"),
                gap(row),
                texts(row, "warnings"));
    }

    static Optional<Gap> gap(ResultSet row) throws SQLException {
        Optional<Instant> from = maybe(row, "gap_from");
        Optional<Instant> until = maybe(row, "gap_until");
        int count = row.getInt("gaps");
        return from.flatMap(begin -> until.map(end -> new Gap(count, begin, end)));
    }

    static Totals totals(ResultSet row) throws SQLException {
        return new Totals(row.getLong("articles"), row.getLong("tagged"), row.getBoolean("profile"));
    }

    private static List<Evidence> evidence(ResultSet row) throws SQLException {
        return TopicJson.mapper().readValue(row.getString("evidence"), EVIDENCE);
    }

    static <T> Optional<T> json(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .map(text -> TopicJson.mapper().readValue(text, type));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp time = row.getTimestamp(column);
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}

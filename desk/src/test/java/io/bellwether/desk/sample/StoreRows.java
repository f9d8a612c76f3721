package io.bellwether.desk.sample;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Tag;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.trend.Baseline;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Puts rows into the sink's schema, as sink would. */
public final class StoreRows {

    private final Jdbi jdbi;

    /** Rows of that store. */
    public StoreRows(DataSource source) {
        this.jdbi = Jdbi.create(source);
    }

    /** Adds a profile, which is then in force. */
    public void add(Profile profile) {
        jdbi.useTransaction(handle -> {
            insert(handle, "profile")
                    .bind("version", profile.version())
                    .bind("briefing", profile.briefing())
                    .bind("title", profile.title())
                    .bind("document", new String(TopicJson.PROFILE.write(profile), StandardCharsets.UTF_8))
                    .execute();
            for (int position = 0; position < profile.themes().size(); position++) {
                Theme theme = profile.themes().get(position);
                insert(handle, "theme")
                        .bind("version", profile.version())
                        .bind("id", theme.id())
                        .bind("position", position)
                        .bind("title", theme.title())
                        .bindArray("headings", String.class, theme.headings())
                        .execute();
            }
        });
    }

    /** Adds an article. */
    public void add(Article article) {
        jdbi.useHandle(handle -> insert(handle, "article")
                .bind("id", article.id())
                .bind("feed", article.feed())
                .bind("source", article.source())
                .bind("title", article.title())
                .bind("summary", article.summary())
                .bind("body", article.body())
                .bind("url", article.url())
                .bind("published", time(article.published()))
                .bind("fetched", time(article.fetched()))
                .bindArray("authors", String.class, article.authors())
                .bindArray("categories", String.class, article.categories())
                .execute());
    }

    /** Adds the analysis of an article. */
    public void add(String article, String story, String profile, Tag... tags) {
        jdbi.useTransaction(handle -> {
            insert(handle, "analysis")
                    .bind("article", article)
                    .bind("story", story)
                    .bind("profile", profile)
                    .execute();
            for (Tag tag : tags) {
                insert(handle, "tag")
                        .bind("article", article)
                        .bind("theme", tag.theme())
                        .bind("score", tag.score())
                        .bind("alert", tag.alert())
                        .bind("evidence", TopicJson.mapper().writeValueAsString(tag.evidence()))
                        .bind("profile", profile)
                        .execute();
            }
        });
    }

    /** Adds an alert. */
    public void add(Alert alert) {
        jdbi.useTransaction(handle -> {
            insert(handle, "alert")
                    .bind("story", alert.story())
                    .bind("theme", alert.theme())
                    .bind("severity", alert.severity().name().toLowerCase(Locale.ROOT))
                    .bind("score", alert.score())
                    .bind("raised", time(alert.raised()))
                    .bind("updated", time(alert.updated()))
                    .bind("profile", alert.profile())
                    .bind("evidence", TopicJson.mapper().writeValueAsString(alert.evidence()))
                    .bindArray("sources", String.class, alert.sources())
                    .execute();
            for (int position = 0; position < alert.articles().size(); position++) {
                add(handle, alert, position);
            }
            for (int position = 0; position < alert.updates().size(); position++) {
                addUpdate(handle, alert, position);
            }
        });
    }

    private static void add(Handle handle, Alert alert, int position) {
        AlertArticle article = alert.articles().get(position);
        insert(handle, "alert-article")
                .bind("story", alert.story())
                .bind("theme", alert.theme())
                .bind("position", position)
                .bind("article", article.id())
                .bind("title", article.title())
                .bind("source", article.source())
                .bind("url", article.url())
                .bind("time", time(article.time()))
                .bind("score", article.score())
                .bind("guard", article.guard() == null ? null : json(article.guard()))
                .bind("cautions", json(article.cautions()))
                .bind("joined", article.joined() == null ? null : json(article.joined()))
                .execute();
    }

    /** Adds what an alert that is stored already said last. */
    public void addLastUpdate(Alert alert) {
        jdbi.useHandle(handle -> addUpdate(handle, alert, alert.updates().size() - 1));
    }

    private static void addUpdate(Handle handle, Alert alert, int position) {
        AlertUpdate update = alert.updates().get(position);
        insert(handle, "alert-update")
                .bind("story", alert.story())
                .bind("theme", alert.theme())
                .bind("position", position)
                .bind("time", time(update.time()))
                .bind("article", update.article())
                .bind(
                        "reasons",
                        TopicJson.mapper().valueToTree(update).path("reasons").toString())
                .execute();
    }

    private static String json(Object value) {
        return TopicJson.mapper().writeValueAsString(value);
    }

    /** Adds a trend with a baseline and a surprise, or without both. */
    public void add(Trend trend) {
        Optional<Baseline> baseline = Optional.ofNullable(trend.baseline());
        Optional<Surprise> surprise = Optional.ofNullable(trend.surprise());
        jdbi.useHandle(handle -> insert(handle, "trend")
                .bind("theme", trend.theme())
                .bind("hour", time(trend.hour()))
                .bind("articles", trend.articles())
                .bind("stories", trend.stories())
                .bind("sources", trend.sources())
                .bind("observed", trend.observed())
                .bind("complete", trend.complete())
                .bindArray("profiles", String.class, trend.profiles())
                .bind("expected", baseline.map(Baseline::stories).orElse(null))
                .bind("spread", baseline.map(Baseline::spread).orElse(null))
                .bind(
                        "change",
                        surprise.map(found -> found.change().name().toLowerCase(Locale.ROOT))
                                .orElse(null))
                .bind(
                        "over_hours",
                        surprise.map(found -> (int) found.window().toHours()).orElse(null))
                .bind("over_stories", surprise.map(Surprise::stories).orElse(null))
                .bind("over_expected", surprise.map(Surprise::expected).orElse(null))
                .bind("probability", surprise.map(Surprise::probability).orElse(null))
                .bind("bits", surprise.map(Surprise::bits).orElse(null))
                .execute());
    }

    /** Adds a feed that answers, or fails when there is a reason. */
    public void addFeed(String url, String title, String reason, Instant success) {
        addFeed(url, url, title, reason, success);
    }

    /** The same under an id of its own. */
    public void addFeed(String id, String url, String title, String reason, Instant success) {
        boolean fails = !reason.isEmpty();
        jdbi.useHandle(handle -> insert(handle, "feed")
                .bind("id", id)
                .bind("url", url)
                .bind("title", title)
                .bind("outcome", fails ? "failed" : "fetched")
                .bind("reason", reason)
                .bind("failures", fails ? 7 : 0)
                .bind("success", time(success))
                .bind("next", time(success.plusSeconds(3_600)))
                .execute());
    }

    /** Lets items of the feed have passed unseen in the hour before. */
    public void addGap(String feed, Instant until) {
        jdbi.useHandle(handle -> handle.createUpdate(SqlText.read("set-gap"))
                .bind("id", feed)
                .bind("from", time(until.minusSeconds(3_600)))
                .bind("until", time(until))
                .execute());
    }

    private static Update insert(Handle handle, String what) {
        return handle.createUpdate(SqlText.read("insert-" + what));
    }

    private static @Nullable Timestamp time(@Nullable Instant time) {
        return time == null ? null : Timestamp.from(time);
    }
}

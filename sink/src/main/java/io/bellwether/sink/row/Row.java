package io.bellwether.sink.row;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.feedback.Mark;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.trend.Trend;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one record asks to be stored; its text is storable, see {@link StorableText}. */
public sealed interface Row {

    /** An article, new, edited or read again. */
    record ArticleRow(Article article) implements Row {}

    /**
     * What the tagger says of an article.
     *
     * @param analysed time of the record
     */
    record AnalysisRow(Analysis analysis, Instant analysed) implements Row {}

    /** An alert as it stands now. */
    record AlertRow(Alert alert) implements Row {}

    /** What an hour brought to a theme, as it stands now. */
    record TrendRow(Trend trend) implements Row {}

    /**
     * A feed after its latest poll.
     *
     * @param id key of the record
     * @param status null when the feed was removed
     */
    record FeedRow(String id, @Nullable FeedStatus status) implements Row {}

    /**
     * A profile that is now in force.
     *
     * @param received time of the record
     */
    record ProfileRow(Profile profile, Instant received) implements Row {}

    /**
     * What was said last of a theme on an article.
     *
     * @param key of the record
     * @param mark null when what was said is taken back
     */
    record MarkRow(String key, @Nullable Mark mark) implements Row {}

    /**
     * A record that cannot be stored as what it should be: kept as found.
     *
     * @param reason in words, one line
     */
    record RejectRow(String reason) implements Row {}
}

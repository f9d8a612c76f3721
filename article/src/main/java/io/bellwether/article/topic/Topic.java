package io.bellwether.article.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A topic as the design has it.
 *
 * @param partitions at creation; a topic may have more
 * @param settings settings that must hold, by Kafka's names
 */
public record Topic(String name, int partitions, Map<String, String> settings) {

    /** Every article, keyed by id; the truth from which all else can be made again. */
    public static final Topic ARTICLES = kept("articles", 4, Duration.ofDays(90));
    /** Articles of the log to be tagged again, keyed and partitioned as there; each is used within seconds, unless classify stands still. */
    public static final Topic ARTICLES_AGAIN = kept("articles-again", 4, Duration.ofDays(7));
    /** The state of each feed, keyed by feed id. */
    public static final Topic COVERAGE = compacted("coverage");
    /** The names articles go by in their feeds, keyed by a hash of the name. */
    public static final Topic IDENTITIES = forgotten("identities", Duration.ofDays(90));
    /** The profile of each briefing, keyed by briefing id. */
    public static final Topic PROFILES = compacted("profiles");
    /** The analysis of each article, keyed by article id. */
    public static final Topic TAGGED = kept("tagged", 4, Duration.ofDays(90));
    /** One alert for a story and theme, keyed by both. */
    public static final Topic ALERTS = compacted("alerts");
    /** Hourly counts by theme, keyed by theme and hour. */
    public static final Topic TRENDS = compacted("trends");
    /** Right and wrong marks, keyed by article id and theme. */
    public static final Topic FEEDBACK = compacted("feedback");
    /** What people want of feeds, keyed by feed id. */
    public static final Topic FEEDS = compacted("feeds");
    /** Records that could not be read or failed, as found, with the reason in headers. */
    public static final Topic ARTICLES_DEAD = kept("articles-dead", 1, Duration.ofDays(30));

    /** Every topic of the design. */
    public static final List<Topic> ALL = List.of(
            ARTICLES,
            ARTICLES_AGAIN,
            COVERAGE,
            IDENTITIES,
            PROFILES,
            TAGGED,
            ALERTS,
            TRENDS,
            FEEDBACK,
            FEEDS,
            ARTICLES_DEAD);

    /** Largest record a topic takes, in bytes: an article at the limits of cleaning, with room. */
    public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

    /** Copies the settings. */
    public Topic {
        settings = Map.copyOf(settings);
    }

    private static Topic kept(String name, int partitions, Duration retention) {
        return new Topic(
                name,
                partitions,
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES)));
    }

    /** The latest value of each key, until it is as old as that. */
    private static Topic forgotten(String name, Duration retention) {
        return new Topic(
                name,
                1,
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(retention.toMillis())));
    }

    private static Topic compacted(String name) {
        return new Topic(
                name,
                1,
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(MAX_RECORD_BYTES)));
    }
}

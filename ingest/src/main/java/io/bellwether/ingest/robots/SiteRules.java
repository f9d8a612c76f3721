package io.bellwether.ingest.robots;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.bellwether.ingest.fetch.FetchResult;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.robots.RobotsVerdict.Allowed;
import io.bellwether.ingest.robots.RobotsVerdict.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The rules of one site as of one answer for its robots.txt. Not to be changed after it is made, so safe to share.
 *
 * @param why said of a page the rules refuse
 * @param until when robots.txt is to be asked for again
 * @param passing whether there are no rules because none could be had, and another time there may be
 */
record SiteRules(SimpleRobotRules rules, String why, Instant until, boolean passing) {

    /** So much is read, as RFC 9309, section 2.5, asks for at least. */
    private static final int MOST_BYTES = 512 * 1_024;
    /** RFC 9309, section 2.4: not longer than 24 hours. */
    private static final Duration KEPT = Duration.ofHours(24);
    /** After an answer that was none: soon enough for a server that was only busy. */
    private static final Duration RETRIED = Duration.ofMinutes(15);
    /** A site that wants pages further apart than this is served by its feed alone. */
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    private static final int SERVER_ERRORS = 500;

    /**
     * By RFC 9309, section 2.3.1: what there is holds; where there is none (400 to 499) all is allowed; where none can be had (no answer,
     * 500 to 599) nothing is. 429 counts among the latter: it asks us to stay away.
     */
    static SiteRules of(FetchResult result, String product, Instant now) {
        return switch (result) {
            case FetchResult.Fetched fetched ->
                new SiteRules(parsed(fetched.document(), product), "robots.txt forbids it", now.plus(KEPT), false);
            case FetchResult.Moved moved -> of(moved.there(), product, now);
            case FetchResult.Gone gone -> all(now);
            case FetchResult.Failed failed ->
                failed.status() > 0 && failed.status() < SERVER_ERRORS
                        ? all(now)
                        : none(failed.reason(), now, !failed.lasting());
            case FetchResult.Throttled throttled -> none(throttled.reason(), now, true);
            case FetchResult.NotModified unasked -> none("HTTP 304 to a request without conditions", now, true);
        };
    }

    RobotsVerdict verdict(String page) {
        if (!rules.isAllowed(page)) {
            return new Refused(why, passing);
        }
        Duration delay = rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : null;
        if (delay != null && delay.compareTo(LONGEST_DELAY) > 0) {
            return new Refused("robots.txt asks for %d seconds between pages".formatted(delay.toSeconds()));
        }
        return new Allowed(delay);
    }

    private static SimpleRobotRules parsed(FeedDocument document, String product) {
        // Not thread-safe, so one for each; a negative limit would be read as none.
        SimpleRobotRulesParser parser =
                new SimpleRobotRulesParser(Duration.ofDays(1).toMillis(), 0);
        parser.setExactUserAgentMatching(true);
        byte[] bytes =
                document.bytes().length > MOST_BYTES ? Arrays.copyOf(document.bytes(), MOST_BYTES) : document.bytes();
        return parser.parseContent(document.address(), bytes, "text/plain", List.of(product.toLowerCase(Locale.ROOT)));
    }

    private static SiteRules all(Instant now) {
        return new SiteRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), "", now.plus(KEPT), false);
    }

    private static SiteRules none(String reason, Instant now, boolean passing) {
        String why = "robots.txt cannot be had (%s), so nothing of the site is read".formatted(reason);
        return new SiteRules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), why, now.plus(RETRIED), passing);
    }
}

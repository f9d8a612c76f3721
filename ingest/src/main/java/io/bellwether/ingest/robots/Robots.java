package io.bellwether.ingest.robots;

import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchResult;
import io.bellwether.ingest.fetch.UserAgent;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.robots.RobotsVerdict.Refused;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks sites whether a page may be read (RFC 9309, the Robots Exclusion Protocol). For article pages; a feed is read because a person
 * has listed it, as feed readers do. What a site answers is kept for a day at most. Thread-safe; a site is never asked twice at once.
 */
public final class Robots {

    /** The name that robots.txt may address: the product of the user agent. */
    public static final String PRODUCT = UserAgent.PRODUCT;

    /** Sites remembered at once; a robots.txt takes a few kilobytes. */
    private static final int SITES = 1_000;

    private static final Pattern ORIGIN = Pattern.compile("(?i)(https?)://(?:[^/?#]*@)?([^/?#@\\s]+)");

    private final FeedFetch fetch;
    private final InstantSource clock;
    private final Map<String, Site> sites = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Asks through this client, which stays the caller's to close. It needs a limit of 512 KB at least (RFC 9309, section 2.5).
     */
    public Robots(FeedFetch fetch, InstantSource clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    /**
     * Whether the page may be read now; asks its site when that has not said so lately. Never throws for what a server does.
     *
     * @param page an absolute http(s) address
     * @throws InterruptedException when interrupted while the site is asked
     */
    public RobotsVerdict check(String page) throws InterruptedException {
        Optional<String> origin = origin(page);
        return origin.isEmpty()
                ? new Refused("no http(s) address that can be read")
                : site(origin.get()).rules(origin.get()).verdict(page);
    }

    private Site site(String origin) {
        synchronized (sites) {
            Site site = sites.computeIfAbsent(origin, added -> new Site());
            if (sites.size() > SITES) {
                sites.remove(sites.keySet().iterator().next());
            }
            return site;
        }
    }

    /** Scheme, host and port: robots.txt speaks for just these. */
    private static Optional<String> origin(String page) {
        Matcher parts = ORIGIN.matcher(page.strip());
        return parts.lookingAt()
                ? Optional.of((parts.group(1) + "://" + parts.group(2)).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** One site; its lock makes those who come while it is asked wait for the one answer. */
    private final class Site {

        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable SiteRules rules;

        SiteRules rules(String origin) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                SiteRules known = rules;
                if (known != null && clock.instant().isBefore(known.until())) {
                    return known;
                }
                FetchResult result = fetch.fetch(origin + "/robots.txt", Validators.NONE);
                SiteRules asked = SiteRules.of(result, PRODUCT, clock.instant());
                rules = asked;
                return asked;
            } finally {
                lock.unlock();
            }
        }
    }
}

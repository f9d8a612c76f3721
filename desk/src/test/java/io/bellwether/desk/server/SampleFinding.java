package io.bellwether.desk.server;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.feed.FeedCandidate;
import io.bellwether.desk.feed.FeedFinding;
import io.bellwether.desk.feed.WantedFeed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the same feeds at every site, without a network: looking for feeds is ingest's, which the desk must not know. */
final class SampleFinding implements FeedFinding {

    private static final Pattern OUTLINE = Pattern.compile("xmlUrl=\"([^\"]*)\"");

    @Override
    public FoundFeeds find(String address) {
        if (address.contains("nothing")) {
            return new FoundFeeds(List.of(), List.of("HTTP 404", "3 addresses left out: robots.txt disallows them"));
        }
        return new FoundFeeds(
                List.of(
                        new FeedCandidate(
                                "https://news.example/world.xml",
                                "World <b>News</b>",
                                "RSS 2.0",
                                30,
                                Optional.of(Instant.now().minus(Duration.ofMinutes(40))),
                                "announced by the page",
                                List.of()),
                        new FeedCandidate(
                                "https://news.example/old.xml",
                                "Archive",
                                "Atom 1.0",
                                5,
                                Optional.of(Instant.now().minus(Duration.ofDays(400))),
                                "linked from the page",
                                List.of("nothing new for 400 days")),
                        new FeedCandidate(
                                "https://courier.example/feed",
                                "Harbour Courier",
                                "RSS 2.0",
                                12,
                                Optional.empty(),
                                "linked from the page",
                                List.of())),
                List.of());
    }

    @Override
    public ListedFeeds read(byte[] opml) {
        List<WantedFeed> feeds = new ArrayList<>();
        Matcher outline = OUTLINE.matcher(new String(opml, StandardCharsets.UTF_8));
        while (outline.find()) {
            feeds.add(new WantedFeed(outline.group(1), "", List.of("World", "Asia"), null));
        }
        if (feeds.isEmpty()) {
            throw new StageException("feed list given names no feed: give at least one");
        }
        return new ListedFeeds(feeds, List.of());
    }
}

package io.bellwether.ingest.probe;

import io.bellwether.ingest.parse.ParsedFeed;
import io.bellwether.ingest.parse.ParsedItem;
import io.bellwether.ingest.poll.ArticleMaking;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a feed that can be read is worth a warning before it is polled for months. Pure. */
public final class FeedRemarks {

    /** A feed silent for longer is asked once a day only; most such feeds are dead. */
    private static final Duration SILENT = Duration.ofDays(90);

    /** Clocks and time zones of publishers are off by hours, not by days. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private FeedRemarks() {}

    /** The warnings, each one line; empty when the feed is as it should be. */
    public static List<String> of(Probe.Found found, Instant now) {
        List<String> remarks = new ArrayList<>();
        if (found.movedTo() != null) {
            remarks.add("moved for good to %s: mend the list".formatted(found.movedTo()));
        }
        remarks.addAll(found.feed().document().warnings());
        List<ParsedItem> items = found.feed().items();
        if (items.isEmpty()) {
            remarks.add("it holds no items");
        } else {
            remarks.addAll(ofTimes(found, now));
            remarks.addAll(ofLinks(found.feed()));
            remarks.addAll(ArticleMaking.warnings(items));
        }
        return remarks;
    }

    private static List<String> ofTimes(Probe.Found found, Instant now) {
        Optional<Instant> newest = found.newest();
        if (newest.isEmpty()) {
            return List.of("no item bears a time that can be read");
        }
        Duration age = Duration.between(newest.get(), now);
        if (age.compareTo(SILENT) > 0) {
            return List.of("nothing new for %d days".formatted(age.toDays()));
        }
        return age.plus(AHEAD).isNegative() ? List.of("its newest item is dated ahead of time") : List.of();
    }

    private static List<String> ofLinks(ParsedFeed feed) {
        long without = feed.items().stream().filter(item -> item.url() == null).count();
        return without == 0
                ? List.of()
                : List.of("%d of %d items have no link"
                        .formatted(without, feed.items().size()));
    }
}

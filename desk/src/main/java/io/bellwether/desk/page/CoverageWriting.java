package io.bellwether.desk.page;

import io.bellwether.desk.store.FailingFeed;
import io.bellwether.desk.store.FeedTally;
import java.util.Optional;

/** Writes the coverage strip: silence must never be taken for "no news". */
final class CoverageWriting {

    private final TimeText times;

    CoverageWriting(TimeText times) {
        this.times = times;
    }

    CoverageStrip write(FeedTally feeds) {
        return new CoverageStrip(
                summary(feeds),
                feeds.failing() == 0 ? Optional.empty() : Optional.of(Wording.number(feeds.failing()) + " failing"),
                feeds.lastSuccess().map(times::moment),
                feeds.worst().stream().map(this::line).toList());
    }

    private static String summary(FeedTally feeds) {
        if (feeds.feeds() == 0) {
            return "No feed has been polled yet";
        }
        int answering = feeds.feeds() - feeds.failing();
        return answering == feeds.feeds()
                ? (feeds.feeds() == 1 ? "The one feed answers" : "All " + feeds.feeds() + " feeds answer")
                : answering + " of " + Wording.count(feeds.feeds(), "feed") + " answer";
    }

    private FeedLine line(FailingFeed feed) {
        return new FeedLine(
                feed.title().isBlank() ? feed.url() : feed.title(),
                feed.url(),
                feed.reason().isBlank() ? "the last poll ended as: " + feed.outcome() : feed.reason(),
                state(feed),
                feed.lastSuccess().map(times::moment));
    }

    private String state(FailingFeed feed) {
        String failures = feed.failures() == 0 ? "" : Wording.count(feed.failures(), "failure") + " in a row; ";
        return failures
                + feed.nextPoll()
                        .map(next -> "next try " + times.moment(next).text())
                        .orElse("not polled any more: take it from the feed list or mend its address");
    }
}

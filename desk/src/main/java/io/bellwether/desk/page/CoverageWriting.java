package io.bellwether.desk.page;

import io.bellwether.desk.store.FailingFeed;
import io.bellwether.desk.store.FeedTally;
import java.util.ArrayList;
import java.util.List;
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
                trouble(feeds),
                feeds.lastSuccess().map(times::moment),
                feeds.worst().stream().map(this::line).toList());
    }

    private static Optional<String> trouble(FeedTally feeds) {
        List<String> parts = new ArrayList<>();
        if (feeds.failing() > 0) {
            parts.add(Wording.number(feeds.failing()) + " failing");
        }
        if (feeds.missed() > 0) {
            parts.add(Wording.number(feeds.missed()) + " may have missed items this week");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    private static String summary(FeedTally feeds) {
        String muted = feeds.muted() == 0 ? "" : ", %s muted by you".formatted(Wording.number(feeds.muted()));
        if (feeds.feeds() == 0) {
            return feeds.muted() == 0 ? "No feed has been polled yet" : "No feed is polled" + muted;
        }
        int answering = feeds.feeds() - feeds.failing();
        String answer = answering == feeds.feeds()
                ? (feeds.feeds() == 1 ? "The one feed answers" : "All " + feeds.feeds() + " feeds answer")
                : answering + " of " + Wording.count(feeds.feeds(), "feed") + " answer";
        return answer + muted;
    }

    private FeedLine line(FailingFeed feed) {
        return new FeedLine(
                feed.title().isBlank() ? feed.url() : feed.title(),
                feed.url(),
                reason(feed),
                state(feed),
                feed.lastSuccess().map(times::moment));
    }

    private String reason(FailingFeed feed) {
        List<String> parts = new ArrayList<>();
        if (feed.failures() > 0 || feed.gap().isEmpty()) {
            parts.add(feed.reason().isBlank() ? "the last poll ended as: " + feed.outcome() : feed.reason());
        }
        feed.gap()
                .ifPresent(gap -> parts.add("items may have passed unseen between %s and %s%s"
                        .formatted(
                                times.moment(gap.from()).text(),
                                times.moment(gap.until()).text(),
                                gap.count() == 1 ? "" : " (%s gaps so far)".formatted(Wording.number(gap.count())))));
        parts.addAll(feed.warnings());
        return String.join("; ", parts);
    }

    private String state(FailingFeed feed) {
        String failures = feed.failures() == 0 ? "" : Wording.count(feed.failures(), "failure") + " in a row; ";
        return failures
                + feed.nextPoll()
                        .map(next -> (feed.failures() == 0 ? "next poll " : "next try ")
                                + times.moment(next).text())
                        .orElse("not polled any more: take it from the feed list or mend its address");
    }
}

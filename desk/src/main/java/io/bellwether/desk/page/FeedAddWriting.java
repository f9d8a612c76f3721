package io.bellwether.desk.page;

import io.bellwether.desk.feed.FeedCandidate;
import io.bellwether.desk.feed.FeedFinding.FoundFeeds;
import io.bellwether.desk.feed.FeedImport;
import io.bellwether.desk.page.FeedAddPage.FeedOption;
import java.util.ArrayList;
import java.util.List;

/** Writes the page that adds feeds. */
final class FeedAddWriting {

    private final TimeText times;

    FeedAddWriting(TimeText times) {
        this.times = times;
    }

    FeedAddPage write(FeedAddFacts facts) {
        return new FeedAddPage(
                facts.address(), facts.trouble(), facts.finding(), facts.found().map(found -> result(facts, found)));
    }

    private FeedAddPage.Result result(FeedAddFacts facts, FoundFeeds found) {
        List<FeedOption> options = new ArrayList<>();
        for (FeedCandidate feed : found.feeds()) {
            boolean known = facts.followed().contains(FeedImport.place(feed.url()));
            boolean first = options.stream().noneMatch(FeedOption::chosen);
            options.add(option(feed, known, first && !known && feed.items() > 0));
        }
        String summary = options.isEmpty() ? "No feed found" : Wording.count(options.size(), "feed") + " found";
        return new FeedAddPage.Result(summary, options, found.remarks());
    }

    private FeedOption option(FeedCandidate feed, boolean known, boolean chosen) {
        List<String> facts = new ArrayList<>();
        facts.add(feed.format());
        facts.add(Wording.count(feed.items(), "item"));
        facts.add(feed.newest()
                .map(newest -> "newest " + times.moment(newest).ago())
                .orElse("no item bears a time"));
        facts.add(feed.origin());
        return new FeedOption(
                feed.url() + " " + feed.title(),
                Wording.brief(feed.title().isBlank() ? feed.url() : feed.title()),
                feed.url(),
                facts,
                feed.remarks(),
                known,
                chosen);
    }
}

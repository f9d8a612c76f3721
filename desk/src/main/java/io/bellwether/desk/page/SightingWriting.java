package io.bellwether.desk.page;

import io.bellwether.desk.page.WhyPage.Line;
import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredFeed;
import io.bellwether.desk.store.StoredTag;
import io.bellwether.desk.why.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells line by line what became of an article here. */
final class SightingWriting {

    /** Feeds of one publisher that are told. */
    private static final int FEEDS = 5;

    private final TimeText times;

    SightingWriting(TimeText times) {
        this.times = times;
    }

    List<Line> lines(Sighting sighting) {
        return switch (sighting) {
            case Sighting.Stored stored -> stored(stored);
            case Sighting.Unseen unseen -> unseen(unseen);
            case Sighting.Pasted _ -> List.of();
        };
    }

    private List<Line> stored(Sighting.Stored stored) {
        StoredArticle known = stored.article();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "Read",
                times.moment(known.article().fetched()).text() + " from "
                        + stored.feed()
                                .map(feed -> Wording.source(feed.title()))
                                .orElse(Wording.source(known.article().source())),
                Optional.of(DeskPath.article(known.article().id()))));
        known.edited()
                .ifPresent(time -> lines.add(new Line(
                        "Edited", times.moment(time).text() + "; the text below is the edited one", Optional.empty())));
        lines.add(story(stored));
        lines.add(new Line("Tagged", tagged(known), Optional.empty()));
        return lines;
    }

    private static Line story(Sighting.Stored stored) {
        return stored.article()
                .story()
                .map(story -> new Line(
                        "Story",
                        stored.inStory() <= 1
                                ? "it stands alone: no other article reports the same event"
                                : "one of " + Wording.count(stored.inStory(), "article")
                                        + " that report the same event",
                        Optional.of(DeskPath.story(story))))
                .orElse(new Line(
                        "Story",
                        "none: only articles with a theme, or near one, are joined into stories",
                        Optional.empty()));
    }

    /** What the stream said of it when it came. */
    private static String tagged(StoredArticle known) {
        if (known.language().isEmpty()) {
            return "not yet: it was stored before its analysis; look again in a minute";
        }
        if (known.tags().isEmpty()) {
            return "with no theme when it was read";
        }
        String themes = known.tags().stream()
                .map(tag -> tag.themeTitle() + (tag.alerted() ? " (in an alert)" : ""))
                .collect(Collectors.joining(", "));
        String profile =
                known.tags().stream().map(StoredTag::profile).findFirst().orElse("");
        return "with " + themes + ", by profile " + profile;
    }

    private List<Line> unseen(Sighting.Unseen unseen) {
        List<Line> lines = new ArrayList<>();
        unseen.refusal().ifPresent(reason -> lines.add(new Line("Its page", reason, Optional.empty())));
        if (unseen.feeds().isEmpty()) {
            lines.add(new Line("Feeds", "none of this publisher is read", Optional.of(Room.FEEDS.path())));
        }
        unseen.feeds().stream().limit(FEEDS).forEach(feed -> lines.add(feed(feed)));
        if (unseen.feeds().size() > FEEDS) {
            lines.add(new Line(
                    "Feeds", "and " + (unseen.feeds().size() - FEEDS) + " more of it", Optional.of(Room.FEEDS.path())));
        }
        return lines;
    }

    private Line feed(StoredFeed feed) {
        String state = feed.lastSuccess()
                .map(time -> "read last " + times.moment(time).text())
                .orElse("never read");
        String trouble = feed.failures() == 0 ? "" : "; it fails: " + Wording.brief(feed.reason());
        String gap = feed.gap()
                .map(_ -> "; it showed more between two polls than it keeps, so items passed unseen")
                .orElse("");
        return new Line("Feed", Wording.source(feed.title()) + ", " + state + trouble + gap, Optional.empty());
    }
}

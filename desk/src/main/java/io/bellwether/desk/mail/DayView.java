package io.bellwether.desk.mail;

import io.bellwether.desk.page.Wording;
import io.bellwether.desk.store.FailingFeed;
import io.bellwether.desk.store.FeedTally;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.Telling;
import java.util.ArrayList;
import java.util.List;

/**
 * A daily digest.
 *
 * @param span of what time it tells
 * @param blind what could not be seen, in a line
 */
record DayView(String span, List<Section> sections, String blind) {

    private static final int NAMED = 3;

    DayView {
        sections = List.copyOf(sections);
    }

    /** A theme of the day. */
    record Section(String title, String href, String count, List<StoryView> stories, int further) {
        Section {
            stories = List.copyOf(stories);
        }
    }

    static DayView of(Telling.OfDay day, StoryViews views, DeskLinks links) {
        List<Section> sections = day.themes().stream()
                .map(theme -> new Section(
                        theme.title(),
                        links.theme(theme.id()),
                        Wording.count(theme.stories().size() + theme.further(), "alert"),
                        theme.stories().stream().map(views::brief).toList(),
                        theme.further()))
                .toList();
        return new DayView(views.time(day.from()) + " to " + views.time(day.until()), sections, blind(day.feeds()));
    }

    /** Silence must never be taken for "no news". */
    private static String blind(FeedTally feeds) {
        if (feeds.feeds() == 0) {
            return "No feed has been polled: nothing could be seen.";
        }
        List<String> parts = new ArrayList<>();
        if (feeds.failing() > 0) {
            List<String> names = feeds.worst().stream()
                    .filter(feed -> feed.failures() > 0)
                    .map(DayView::name)
                    .toList();
            parts.add("%d of %s could not be read (%s)"
                    .formatted(feeds.failing(), Wording.count(feeds.feeds(), "feed"), Wording.list(names, NAMED)));
        }
        if (feeds.missed() > 0) {
            parts.add("%s may have missed items this week".formatted(Wording.count(feeds.missed(), "feed")));
        }
        return parts.isEmpty()
                ? "All %s could be read.".formatted(Wording.count(feeds.feeds(), "feed"))
                : String.join("; ", parts) + ".";
    }

    private static String name(FailingFeed feed) {
        return Wording.brief(feed.title().isBlank() ? feed.url() : feed.title());
    }
}

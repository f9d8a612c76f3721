package io.bellwether.desk.mail;

import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.page.Wording;
import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.Telling;
import io.bellwether.desk.telling.ThemeNews;
import io.bellwether.desk.telling.ToldStory;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what stands round every mail. Pure. */
final class FrameWriting {

    private FrameWriting() {}

    static MailFrame write(Outgoing outgoing, DeskLinks links) {
        return new MailFrame(
                HeaderText.of(outgoing.message().subject()),
                preheader(outgoing.telling(), links),
                links.desk(),
                why(outgoing.to()),
                links.unsubscribe(outgoing.to()));
    }

    private static String preheader(Telling telling, DeskLinks links) {
        return switch (telling) {
            case Telling.OfStory(ToldStory story) -> titles(story) + ": " + StoryViews.news(story);
            case Telling.OfStories stories ->
                stories.first().stream().map(ToldStory::headline).limit(3).collect(Collectors.joining(" · "));
            case Telling.OfSearch found ->
                found.first().stream()
                        .map(article -> Wording.title(article.title()))
                        .limit(3)
                        .collect(Collectors.joining(" · "));
            case Telling.OfWeek(WeeklyReport report) ->
                WeekView.of(report, links).points().stream()
                        .limit(2)
                        .map(WeekView.Point::text)
                        .collect(Collectors.joining(" "));
            case Telling.OfDay day ->
                day.themes().isEmpty()
                        ? "No alert of interest spoke."
                        : day.themes().stream()
                                .map(theme -> theme.title() + ": "
                                        + Wording.count(theme.stories().size() + theme.further(), "alert"))
                                .collect(Collectors.joining(" · "));
        };
    }

    private static String titles(ToldStory story) {
        return story.themes().stream().map(ThemeNews::title).collect(Collectors.joining(", "));
    }

    private static String why(Subscription to) {
        String address = to.recipient().address();
        if (to.interest().search().isPresent()) {
            return "%s follows the search “%s”."
                    .formatted(address, to.interest().search().get().shown());
        }
        if (!to.rhythm().instant() && to.rhythm().digest().isEmpty()) {
            return address + " asked for the weekly report.";
        }
        int themes = to.interest().themes().size();
        return "%s asked to be told of %s on %s."
                .formatted(
                        to.recipient().address(),
                        switch (to.interest().least()) {
                            case LOW -> "all alerts";
                            case MEDIUM, HIGH ->
                                "alerts of severity "
                                        + Wording.name(to.interest().least()).toLowerCase(Locale.ROOT) + " and above";
                        },
                        themes == 0 ? "all themes" : Wording.count(themes, "theme"));
    }
}

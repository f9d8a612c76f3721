package io.bellwether.desk.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.Telling;
import java.util.Map;

/** Makes the two parts of a mail: HTML with everything from outside escaped by the templates, and text. Thread-safe. */
final class MailBodies {

    private final TemplateEngine html = engine(ContentType.Html);
    private final TemplateEngine text = engine(ContentType.Plain);

    private static TemplateEngine engine(ContentType type) {
        return TemplateEngine.createPrecompiled(
                null, type, MailBodies.class.getClassLoader(), MailBodies.class.getPackageName());
    }

    /** The two parts. */
    record Bodies(String text, String html) {}

    Bodies write(Outgoing outgoing, DeskLinks links) {
        StoryViews views = new StoryViews(links, outgoing.to().rhythm().zone());
        MailFrame frame = FrameWriting.write(outgoing, links);
        return switch (outgoing.telling()) {
            case Telling.OfStory(var story) -> render("story", Map.of("frame", frame, "story", views.whole(story)));
            case Telling.OfStories stories ->
                render("stories", Map.of("frame", frame, "stories", StoriesView.of(stories, views)));
            case Telling.OfSearch found ->
                render("found", Map.of("frame", frame, "found", FoundView.of(found, views, links)));
            case Telling.OfWeek(var report) ->
                render("week", Map.of("frame", frame, "week", WeekView.of(report, links)));
            case Telling.OfDay day -> render("day", Map.of("frame", frame, "day", DayView.of(day, views, links)));
        };
    }

    private Bodies render(String template, Map<String, Object> parameters) {
        StringOutput written = new StringOutput();
        html.render(template + ".jte", parameters, written);
        StringOutput plain = new StringOutput();
        text.render(template + "_text.jte", parameters, plain);
        return new Bodies(plain.toString(), written.toString());
    }
}

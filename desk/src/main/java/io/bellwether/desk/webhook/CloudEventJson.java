package io.bellwether.desk.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.Telling;
import java.util.List;

/**
 * A message as an event of CloudEvents 1.0 in structured JSON.
 *
 * @param id of the same message the same, however often it is sent; unique for a source
 * @param source the desk's address
 */
record CloudEventJson(
        @JsonProperty("specversion") String version,
        String id,
        String source,
        String type,
        String time,
        @JsonProperty("datacontenttype") String contentType,
        Data data) {

    /**
     * What is told.
     *
     * @param further how many more stories there are
     */
    record Data(String subject, List<StoryJson> stories, int further) {}

    static CloudEventJson of(Outgoing outgoing, DeskLinks links) {
        return new CloudEventJson(
                "1.0",
                outgoing.message().identity(),
                links.desk(),
                type(outgoing.telling()),
                outgoing.message().created().toString(),
                "application/json",
                data(outgoing, links));
    }

    private static String type(Telling telling) {
        return switch (telling) {
            case Telling.OfStory story -> "io.bellwether.story";
            case Telling.OfStories stories -> "io.bellwether.stories";
            case Telling.OfDay day -> "io.bellwether.day";
            case Telling.OfSearch _, Telling.OfWeek _ -> throw byMailAlone();
        };
    }

    /** {@link io.bellwether.desk.subscription.Subscription} holds this. */
    static IllegalArgumentException byMailAlone() {
        return new IllegalArgumentException("searches and weekly reports go by mail");
    }

    private static Data data(Outgoing outgoing, DeskLinks links) {
        String subject = outgoing.message().subject();
        return switch (outgoing.telling()) {
            case Telling.OfStory(var story) -> new Data(subject, List.of(StoryJson.of(story, links)), 0);
            case Telling.OfStories stories ->
                new Data(
                        subject,
                        stories.first().stream()
                                .map(story -> StoryJson.of(story, links))
                                .toList(),
                        stories.further());
            case Telling.OfSearch _, Telling.OfWeek _ -> throw byMailAlone();
            case Telling.OfDay day ->
                new Data(
                        subject,
                        day.themes().stream()
                                .flatMap(theme -> theme.stories().stream())
                                .map(story -> StoryJson.of(story, links))
                                .toList(),
                        day.themes().stream()
                                .mapToInt(Telling.DayTheme::further)
                                .sum());
        };
    }
}

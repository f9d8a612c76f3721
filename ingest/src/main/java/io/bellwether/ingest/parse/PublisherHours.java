package io.bellwether.ingest.parse;

import io.bellwether.article.coverage.SkipTimes;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;

/** The skipHours and skipDays of an RSS channel. */
final class PublisherHours {

    private PublisherHours() {}

    /** Reads them and takes them out of the document, because ROME refuses a whole feed for one hour that is no number. */
    static SkipTimes take(Document document) {
        List<Element> blocks = document.getRootElement().getChildren().stream()
                .filter(element -> element.getName().equalsIgnoreCase("channel"))
                .flatMap(channel -> channel.getChildren().stream())
                .filter(element -> element.getName().toLowerCase(Locale.ROOT).matches("skip(hours|days)"))
                .toList();
        List<Integer> hours = texts(blocks, "hour")
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .toList();
        List<DayOfWeek> days = texts(blocks, "day")
                .flatMap(text -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equalsIgnoreCase(text)))
                .toList();
        blocks.forEach(Element::detach);
        return new SkipTimes(hours, days);
    }

    private static Stream<String> texts(List<Element> blocks, String name) {
        return blocks.stream()
                .flatMap(block -> block.getChildren().stream())
                .filter(element -> element.getName().equalsIgnoreCase(name))
                .map(element -> element.getText().strip());
    }
}

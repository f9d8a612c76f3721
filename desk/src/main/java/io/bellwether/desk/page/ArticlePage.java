package io.bellwether.desk.page;

import io.bellwether.desk.receipt.Segment;
import java.util.List;
import java.util.Optional;

/**
 * An article with every matched word marked.
 *
 * @param host where the link leads
 * @param story the page of its story; empty before it joined one
 * @param facts what else is known: label and value
 */
record ArticlePage(
        String name,
        List<Segment> title,
        Optional<String> href,
        Optional<String> host,
        Optional<String> story,
        String source,
        Moment time,
        List<List<Segment>> summary,
        List<List<Segment>> body,
        List<TagPanel> tags,
        List<Fact> facts) {

    ArticlePage {
        title = List.copyOf(title);
        summary = List.copyOf(summary);
        body = List.copyOf(body);
        tags = List.copyOf(tags);
        facts = List.copyOf(facts);
    }

    /** A label and its value. */
    record Fact(String label, String value) {}
}

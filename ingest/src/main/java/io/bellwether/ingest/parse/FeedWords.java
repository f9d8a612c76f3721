package io.bellwether.ingest.parse;

import io.bellwether.ingest.xml.MendingWords;
import java.util.Set;

/** The element names of feeds by which broken documents are mended. */
final class FeedWords {

    static final MendingWords WORDS = new MendingWords(
            Set.of("rss", "rdf:rdf", "rdf", "feed", "atom:feed", "a:feed"),
            Set.of("channel", "rss:channel"),
            Set.of("item", "rss:item", "entry", "atom:entry", "a:entry"),
            Set.of(
                    "title",
                    "link",
                    "description",
                    "guid",
                    "pubdate",
                    "author",
                    "category",
                    "comments",
                    "source",
                    "enclosure",
                    "id",
                    "summary",
                    "content",
                    "updated",
                    "published",
                    "issued",
                    "modified",
                    "created",
                    "dc:creator",
                    "dc:date",
                    "dc:subject",
                    "content:encoded"));

    private FeedWords() {}
}

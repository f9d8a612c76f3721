package io.bellwether.ingest.parse;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.bellwether.article.coverage.SkipTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** RSS and Atom by ROME, on a document that is cleaned, guarded and put into one of three shapes before ROME sees it. */
final class XmlFeedReader {

    private XmlFeedReader() {}

    static RawFeed read(String text) {
        FeedXml xml = FeedXml.read(text);
        Document document = xml.document();
        String format = FeedShape.format(document);
        FeedShape shape = shape(document);
        Element head = shape.head(document);
        List<Element> elements = List.copyOf(shape.items(document));
        if (xml.mended() && elements.isEmpty()) {
            throw new UnreadableFeedException(String.join("; ", xml.warnings()) + "; no whole item can be told");
        }
        String language = language(document.getRootElement(), head);
        List<String> owners = shape == FeedShape.ATOM ? ItemElements.people(head) : List.of();
        List<ItemElements> own = elements.stream().map(ItemElements::new).toList();
        List<HubLinks.Link> links = links(head);
        SkipTimes skip = PublisherHours.take(document);
        SyndFeed feed = rome(document);
        List<RawItem> items = new ArrayList<>();
        for (int i = 0; i < Math.min(feed.getEntries().size(), own.size()); i++) {
            items.add(item(feed.getEntries().get(i), own.get(i), owners));
        }
        return new RawFeed(
                markup(feed.getTitleEx()),
                feed.getLink(),
                feed.getLanguage() == null ? language : feed.getLanguage(),
                timeToLive(feed),
                skip,
                new RawFeed.Facts(format, markup(feed.getDescriptionEx()), xml.brokenOff(), links, xml.warnings()),
                items);
    }

    private static FeedShape shape(Document document) {
        try {
            return FeedShape.impose(document);
        } catch (IllegalArgumentException beyondJdom) {
            // JDOM refuses prefixes that would come to mean two things.
            throw new UnreadableFeedException("no feed that can be read: " + beyondJdom.getMessage(), beyondJdom);
        }
    }

    private static @Nullable String language(Element root, Element head) {
        String said = root.getAttributeValue("lang", Namespace.XML_NAMESPACE);
        return said != null
                ? said
                : head.getChildren().stream()
                        .filter(child -> child.getName().equals("language"))
                        .map(Element::getText)
                        .findFirst()
                        .orElse(null);
    }

    /** Whatever their namespace: RSS borrows them from Atom, and not every publisher declares it. */
    private static List<HubLinks.Link> links(Element head) {
        return head.getChildren().stream()
                .filter(child -> child.getName().equals("link")
                        && child.getAttributeValue("rel") != null
                        && child.getAttributeValue("href") != null)
                .map(link -> new HubLinks.Link(link.getAttributeValue("rel"), link.getAttributeValue("href")))
                .toList();
    }

    private static SyndFeed rome(Document document) {
        try {
            SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
            input.setPreserveWireFeed(true);
            return input.build(document);
        } catch (FeedException | RuntimeException beyondRome) {
            // ROME meets strangers' documents with any exception there is; none of them may end a poll unexplained.
            throw new UnreadableFeedException("no feed that can be read: " + beyondRome.getMessage(), beyondRome);
        }
    }

    private static RawItem item(SyndEntry entry, ItemElements own, List<String> owners) {
        SyndContent content =
                entry.getContents().isEmpty() ? null : entry.getContents().getFirst();
        List<String> authors = own.authors();
        return new RawItem(
                own.guid(),
                own.url(entry.getLink()),
                markup(entry.getTitleEx()),
                markup(entry.getDescription()),
                markup(content),
                own.published(),
                own.updated(),
                authors.isEmpty() ? owners : authors,
                own.categories(),
                own.enclosures());
    }

    private static @Nullable Markup markup(@Nullable SyndContent content) {
        return content == null ? null : Markup.html(content.getValue());
    }

    private static @Nullable Duration timeToLive(SyndFeed feed) {
        return feed.originalWireFeed() instanceof Channel channel && channel.getTtl() > 0
                ? Duration.ofMinutes(channel.getTtl())
                : null;
    }
}

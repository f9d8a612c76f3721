package io.bellwether.ingest.parse;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.bellwether.article.coverage.SkipTimes;
import io.bellwether.ingest.xml.SafeXml;
import io.bellwether.ingest.xml.UnreadableXmlException;
import io.bellwether.ingest.xml.XmlCleaning;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** RSS and Atom by ROME, on a document that is cleaned, guarded and put into one of three shapes before ROME sees it. */
final class XmlFeedReader {

    /** Tags that show that text said to be plain is none; Atom feeds forget to say type="html". */
    private static final Pattern TAGS =
            Pattern.compile("(?i)</(?:p|a|div|span|b|i|em|strong|li|ul|h\\d)\\s*>|<br\\s*/?>|<p>|<img\\s");

    private XmlFeedReader() {}

    static RawFeed read(String text) {
        Document document = document(text);
        FeedShape shape = FeedShape.impose(document);
        List<ItemFacts> facts =
                shape.items(document).stream().map(ItemFacts::of).toList();
        String language = document.getRootElement().getAttributeValue("lang", Namespace.XML_NAMESPACE);
        SkipTimes skip = PublisherHours.take(document);
        SyndFeed feed = rome(document);
        List<RawItem> items = new ArrayList<>();
        for (int i = 0; i < feed.getEntries().size(); i++) {
            ItemFacts own = i < facts.size() ? facts.get(i) : ItemFacts.NONE;
            items.add(item(feed.getEntries().get(i), own, shape));
        }
        return new RawFeed(
                markup(feed.getTitleEx(), shape),
                feed.getLink(),
                feed.getLanguage() == null ? language : feed.getLanguage(),
                timeToLive(feed),
                skip,
                items);
    }

    private static Document document(String text) {
        String clean = XmlCleaning.clean(text);
        if (clean.isEmpty()) {
            throw new UnreadableFeedException("neither XML nor JSON");
        }
        try {
            return SafeXml.read(clean);
        } catch (UnreadableXmlException broken) {
            String start = clean.substring(0, Math.min(clean.length(), 200)).toLowerCase(Locale.ROOT);
            throw new UnreadableFeedException(
                    start.startsWith("<html")
                                    || text.stripLeading()
                                            .toLowerCase(Locale.ROOT)
                                            .startsWith("<!doctype html")
                            ? "an HTML page, not a feed"
                            : "broken XML: " + broken.getMessage(),
                    broken);
        }
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

    private static RawItem item(SyndEntry entry, ItemFacts facts, FeedShape shape) {
        SyndContent content =
                entry.getContents().isEmpty() ? null : entry.getContents().getFirst();
        return new RawItem(
                facts.guid(),
                facts.resolved(entry.getLink() == null ? facts.permanentLink() : entry.getLink()),
                markup(entry.getTitleEx(), shape),
                markup(entry.getDescription(), shape),
                markup(content, shape),
                facts.published(),
                facts.updated(),
                authors(entry),
                entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable Markup markup(@Nullable SyndContent content, FeedShape shape) {
        String text = content == null ? null : content.getValue();
        if (content == null || text == null) {
            return null;
        }
        boolean said = content.getType() != null
                && (content.getType().contains("html") || content.getType().contains("xml"));
        return shape != FeedShape.ATOM || said || TAGS.matcher(text).find() ? Markup.html(text) : Markup.plain(text);
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> names = new ArrayList<>();
        for (SyndPerson person : entry.getAuthors()) {
            names.add(person.getName());
        }
        if (entry.getModule(DCModule.URI) instanceof DCModule dublinCore) {
            names.addAll(dublinCore.getCreators());
        }
        names.removeIf(Objects::isNull);
        return names;
    }

    private static @Nullable Duration timeToLive(SyndFeed feed) {
        return feed.originalWireFeed() instanceof Channel channel && channel.getTtl() > 0
                ? Duration.ofMinutes(channel.getTtl())
                : null;
    }

    /**
     * What is read from the item's own elements, because ROME loses it: which of guid and link was given, and dates as written.
     *
     * @param permanentLink the guid where it says to be a link
     * @param base by the item's own and its parents' xml:base; empty when there is none
     */
    private record ItemFacts(
            @Nullable String guid,
            @Nullable String permanentLink,
            @Nullable String published,
            @Nullable String updated,
            String base) {

        static final ItemFacts NONE = new ItemFacts(null, null, null, null, "");

        static ItemFacts of(Element item) {
            Element guid = child(item, "guid");
            String about = item.getAttributeValue("about", FeedShape.RDF_NAMESPACE);
            boolean permanent = guid != null && !"false".equalsIgnoreCase(guid.getAttributeValue("isPermaLink"));
            String identity = guid == null ? text(item, "id") : guid.getText().strip();
            return new ItemFacts(
                    identity == null ? about : identity,
                    permanent && guid != null ? guid.getText().strip() : about,
                    text(item, "pubdate", "published", "issued", "date", "created"),
                    text(item, "updated", "modified"),
                    base(item));
        }

        private static String base(Element item) {
            try {
                URI base = item.getXMLBaseURI();
                return base == null ? "" : base.toString();
            } catch (URISyntaxException noAddress) {
                return "";
            }
        }

        /** The link within the item's own base; as given when that makes no address. */
        @Nullable
        String resolved(@Nullable String link) {
            String absolute = FeedLinks.absolute(link, base);
            return absolute == null ? link : absolute;
        }

        private static @Nullable String text(Element item, String... names) {
            for (String name : names) {
                Element child = child(item, name);
                if (child != null && !child.getText().isBlank()) {
                    return child.getText().strip();
                }
            }
            return null;
        }

        private static @Nullable Element child(Element item, String name) {
            for (Element child : item.getChildren()) {
                if (child.getName().equalsIgnoreCase(name)) {
                    return child;
                }
            }
            return null;
        }
    }
}

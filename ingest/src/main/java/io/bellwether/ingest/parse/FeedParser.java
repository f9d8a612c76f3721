package io.bellwether.ingest.parse;

import io.bellwether.ingest.identity.ArticleIds;
import io.bellwether.ingest.identity.Clues;
import io.bellwether.ingest.identity.ItemIdentity;
import io.bellwether.ingest.xml.DecodedText;
import io.bellwether.ingest.xml.XmlDecoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed 1.0 and 1.1. Pure and thread-safe. */
public final class FeedParser {

    private static final int NAMES = 50;
    private static final ItemIdentity UNKNOWN = ItemIdentity.of("");

    /** Feeds of whole archives have some thousands. */
    private static final int ITEMS = 10_000;

    private FeedParser() {}

    /**
     * The feed in a document.
     *
     * @throws UnreadableFeedException when it holds none, or nothing whole of one
     */
    public static ParsedFeed parse(FeedDocument document) {
        DecodedText decoded = XmlDecoding.tell(document.bytes(), document.contentType());
        String text = decoded.text().strip();
        // As read, not as sent: there are encodings in which no byte looks like a tag.
        DocumentBulk.of(text.getBytes(StandardCharsets.UTF_8)).ifPresent(excess -> {
            throw new UnreadableFeedException("the document is not read, for it has " + excess);
        });
        if (text.isEmpty()) {
            throw new UnreadableFeedException("the document is empty");
        }
        RawFeed raw = text.charAt(0) == '{' ? JsonFeedReader.read(text) : XmlFeedReader.read(text);
        return finish(raw, decoded, document.address());
    }

    private static ParsedFeed finish(RawFeed whole, DecodedText decoded, String address) {
        RawFeed raw = bounded(whole);
        String link = FeedLinks.absolute(raw.link(), address);
        String base = address.isEmpty() && link != null ? link : address;
        List<ParsedItem> items =
                raw.items().stream().map(item -> finish(item, base)).toList();
        return new ParsedFeed(
                PlainText.line(raw.title(), PlainText.TITLE),
                link,
                language(raw.language()),
                raw.timeToLive(),
                raw.skip(),
                facts(raw, decoded, base),
                identified(items, raw.items(), base));
    }

    /** Underscores come from names of locales. */
    private static @Nullable String language(@Nullable String given) {
        String language = PlainText.line(Markup.plain(given), PlainText.NAME);
        return language == null ? null : language.replace('_', '-');
    }

    /** Of a feed with more items than anybody writes, the first. */
    private static RawFeed bounded(RawFeed raw) {
        int items = raw.items().size();
        return items <= ITEMS
                ? raw
                : new RawFeed(
                        raw.title(),
                        raw.link(),
                        raw.language(),
                        raw.timeToLive(),
                        raw.skip(),
                        raw.facts().with("%d items, of which the first %d are read".formatted(items, ITEMS)),
                        raw.items().subList(0, ITEMS));
    }

    private static DocumentFacts facts(RawFeed raw, DecodedText decoded, String base) {
        return new DocumentFacts(
                raw.facts().format(),
                decoded.charset(),
                PlainText.lines(raw.facts().description(), PlainText.BODY),
                raw.facts().brokenOff(),
                HubLinks.of(raw.facts().links(), base),
                DocumentFacts.joined(decoded.warnings(), raw.facts().warnings()),
                raw.items().stream().map(item -> details(item, base)).toList());
    }

    private static ItemDetails details(RawItem raw, String base) {
        List<Enclosure> enclosures = new ArrayList<>();
        for (Enclosure enclosure : raw.enclosures()) {
            String url = FeedLinks.absolute(enclosure.url(), base);
            if (url != null && enclosures.size() < NAMES) {
                enclosures.add(new Enclosure(url, cleaned(enclosure.type()), cleaned(enclosure.length())));
            }
        }
        return new ItemDetails(cleaned(raw.guid()), enclosures);
    }

    private static @Nullable String cleaned(@Nullable String opaque) {
        return PlainText.opaque(opaque, PlainText.TITLE);
    }

    private static ParsedItem finish(RawItem raw, String base) {
        return new ParsedItem(
                UNKNOWN,
                FeedLinks.absolute(raw.url(), base),
                PlainText.line(raw.title(), PlainText.TITLE),
                PlainText.lines(raw.summary(), PlainText.BODY),
                PlainText.lines(raw.content(), PlainText.BODY),
                FeedDates.read(raw.published()),
                FeedDates.read(raw.updated()),
                names(raw.authors()),
                names(raw.categories()));
    }

    private static List<String> names(List<String> names) {
        return names.stream()
                .map(name -> PlainText.line(Markup.html(name), PlainText.NAME))
                .filter(Objects::nonNull)
                .distinct()
                .limit(NAMES)
                .toList();
    }

    private static List<ParsedItem> identified(List<ParsedItem> items, List<RawItem> raw, String base) {
        List<Clues> clues = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            clues.add(clues(raw.get(i).guid(), items.get(i)));
        }
        List<ItemIdentity> identities = ArticleIds.of(clues, base);
        List<ParsedItem> identified = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            identified.add(items.get(i).withIdentity(identities.get(i)));
        }
        return identified;
    }

    private static Clues clues(@Nullable String guid, ParsedItem item) {
        String content = item.content() == null ? item.summary() : item.content();
        return new Clues(
                guid,
                item.url(),
                Objects.requireNonNullElse(item.title(), ""),
                Objects.requireNonNullElse(content, ""));
    }
}

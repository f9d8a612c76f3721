package io.bellwether.ingest.parse;

import io.bellwether.ingest.identity.ArticleIds;
import io.bellwether.ingest.identity.Clues;
import io.bellwether.ingest.identity.ItemIdentity;
import io.bellwether.ingest.xml.XmlDecoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed 1.0 and 1.1. Pure and thread-safe. */
public final class FeedParser {

    private static final int NAMES = 50;
    private static final ItemIdentity UNKNOWN = ItemIdentity.of("");

    private FeedParser() {}

    /**
     * The feed in a document.
     *
     * @throws UnreadableFeedException when it holds none, or only part of one
     */
    public static ParsedFeed parse(FeedDocument document) {
        String text =
                XmlDecoding.decode(document.bytes(), document.contentType()).strip();
        if (text.isEmpty()) {
            throw new UnreadableFeedException("the document is empty");
        }
        RawFeed raw = text.charAt(0) == '{' ? JsonFeedReader.read(text) : XmlFeedReader.read(text);
        return finish(raw, document.address());
    }

    private static ParsedFeed finish(RawFeed raw, String address) {
        String link = FeedLinks.absolute(raw.link(), address);
        String base = address.isEmpty() && link != null ? link : address;
        List<ParsedItem> items =
                raw.items().stream().map(item -> finish(item, base)).toList();
        return new ParsedFeed(
                PlainText.line(raw.title(), PlainText.TITLE),
                link,
                PlainText.line(Markup.plain(raw.language()), PlainText.NAME),
                raw.timeToLive(),
                raw.skip(),
                identified(items, raw.items(), base));
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

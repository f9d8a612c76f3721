package io.bellwether.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes well-formed XML of what the strict reader refuses: jsoup's lenient parser closes and skips tags, then elements that ended up in
 * others only because those were never closed come out again. A record that the document breaks off in is left out: half an item passes
 * for a whole one nowhere. What comes out goes through the strict reader with all its limits.
 */
public final class XmlMending {

    /** Deeper elements are moved up by jsoup; less than the strict reader's limit. */
    private static final int MAX_DEPTH = 200;

    /** Tags in a document that is still mended; real feeds have fewer. Mending takes time by their square where an attacker wants it to. */
    private static final int MAX_TAGS = 30_000;

    private final MendingWords words;
    private final int length;

    private XmlMending(MendingWords words, int length) {
        this.words = words;
        this.length = length;
    }

    /**
     * The mended document, empty when it has no root element of the kind that is looked for, or too many tags.
     *
     * @param clean what {@link XmlCleaning#clean} made
     */
    public static Optional<MendedXml> mend(String clean, MendingWords words) {
        if (clean.chars().filter(c -> c == '<').count() > MAX_TAGS) {
            return Optional.empty();
        }
        Document document =
                Parser.xmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH).parseInput(clean, "");
        return new XmlMending(words, clean.length()).mend(document);
    }

    private Optional<MendedXml> mend(Document document) {
        Element root = document.stream().filter(this::isRoot).findFirst().orElse(null);
        if (root == null) {
            return Optional.empty();
        }
        boolean brokenOff = endedByEnd(root);
        adopt(root, document);
        root.stream().toList().forEach(this::lift);
        int unfinished = cut(root);
        return Optional.of(new MendedXml(WellFormed.write(root), unfinished, brokenOff));
    }

    /** Records after an end tag that came too early belong to the document none the less. */
    private void adopt(Element root, Document document) {
        List<Element> strays = new ArrayList<>();
        for (Element top : document.children()) {
            if (top.sourceRange().startPos() > root.sourceRange().startPos()) {
                top.stream()
                        .filter(this::isRecord)
                        .filter(record -> !inRecord(record))
                        .forEach(strays::add);
            }
        }
        strays.forEach(root::appendChild);
    }

    private boolean inRecord(Element record) {
        return record.parents().stream().anyMatch(this::isRecord);
    }

    /** Moves a record, or a field, with all that follows it, out of what should have been closed before it. */
    private void lift(Element element) {
        Element left = isRecord(element)
                ? outermost(element, above -> true)
                : isField(element) ? outermost(element, this::isField) : null;
        if (left == null) {
            return;
        }
        Node after = left;
        Node moved = element;
        while (moved != null) {
            Node next = moved.nextSibling();
            after.after(moved);
            after = moved;
            moved = next;
        }
    }

    /** The outermost such element, up to what may hold the given one, that no end tag closed; null when there is none. */
    private @Nullable Element outermost(Element element, Predicate<Element> such) {
        Element found = null;
        Element above = element.parent();
        while (above != null && above.endSourceRange().isImplicit() && !holds(above, element)) {
            found = such.test(above) ? above : found;
            above = above.parent();
        }
        return found;
    }

    private boolean holds(Element above, Element element) {
        return isRoot(above) || words.holders().contains(name(above)) || (isRecord(above) && !isRecord(element));
    }

    /** Takes out the last record when the document ended in it; earlier ones were ended by the start of the next. */
    private int cut(Element root) {
        List<Element> records = root.stream().filter(this::isRecord).toList();
        if (records.isEmpty() || !endedByEnd(records.getLast())) {
            return 0;
        }
        records.getLast().remove();
        return 1;
    }

    private boolean endedByEnd(Element element) {
        Range end = element.endSourceRange();
        return end.isImplicit() && end.endPos() >= length;
    }

    private boolean isRoot(Element element) {
        return words.roots().contains(name(element));
    }

    private boolean isRecord(Element element) {
        return words.records().contains(name(element));
    }

    private boolean isField(Element element) {
        return words.fields().contains(name(element));
    }

    private static String name(Element element) {
        return element.tagName().toLowerCase(Locale.ROOT);
    }
}

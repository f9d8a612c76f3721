package io.bellwether.ingest.parse;

import io.bellwether.ingest.xml.CleanXml;
import io.bellwether.ingest.xml.MendedXml;
import io.bellwether.ingest.xml.ReadXml;
import io.bellwether.ingest.xml.SafeXml;
import io.bellwether.ingest.xml.UnreadableXmlException;
import io.bellwether.ingest.xml.XmlCleaning;
import io.bellwether.ingest.xml.XmlMending;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;

/**
 * The XML of a feed: strictly where it is well-formed, mended where it is not.
 *
 * @param brokenOff whether the document ends too early
 * @param mended whether the strict reader refused it
 * @param warnings what was wrong with it, in words
 */
record FeedXml(Document document, boolean brokenOff, boolean mended, List<String> warnings) {

    private static final Pattern START =
            Pattern.compile("<(?:rss|feed|rdf:RDF|RDF|atom:feed)[\\s>]", Pattern.CASE_INSENSITIVE);
    /** Longer output of a failing script before its feed is a page of its own. */
    private static final int JUNK = 20_000;

    private static final int REASON = 200;

    /**
     * The document in a text.
     *
     * @throws UnreadableFeedException when there is none, or none of which any item can be told
     */
    static FeedXml read(String text) {
        List<String> warnings = new ArrayList<>();
        CleanXml cleaned = XmlCleaning.mend(text);
        warnings.addAll(cleaned.warnings());
        if (cleaned.text().isEmpty()) {
            throw new UnreadableFeedException("neither XML nor JSON");
        }
        String clean = withoutJunk(text, cleaned.text(), warnings);
        try {
            ReadXml read = SafeXml.tell(clean);
            warnings.addAll(read.warnings());
            return new FeedXml(read.document(), false, false, warnings);
        } catch (UnreadableXmlException broken) {
            refusePage(text, clean, broken);
            return mended(clean, warnings, broken);
        }
    }

    private static FeedXml mended(String clean, List<String> warnings, UnreadableXmlException broken) {
        String reason = String.valueOf(broken.getMessage());
        String cause = "broken XML: " + reason.substring(0, Math.min(reason.length(), REASON));
        Optional<MendedXml> mended = XmlMending.mend(clean, FeedWords.WORDS);
        if (mended.isEmpty()) {
            throw new UnreadableFeedException(cause, broken);
        }
        try {
            ReadXml read = SafeXml.tell(mended.get().text());
            warnings.add(mended.get().brokenOff() ? brokenOff(mended.get().unfinished()) : cause);
            return new FeedXml(read.document(), mended.get().brokenOff(), true, warnings);
        } catch (UnreadableXmlException stillBroken) {
            broken.addSuppressed(stillBroken);
            throw new UnreadableFeedException(cause, broken);
        }
    }

    private static String brokenOff(int unfinished) {
        return "broken XML: the document breaks off before its end"
                + (unfinished == 0 ? "" : ", and its last item, which is not whole, is left out");
    }

    /** Output of a failing script before the feed goes; a page that quotes a feed stays a page. */
    private static String withoutJunk(String text, String clean, List<String> warnings) {
        Matcher start = START.matcher(clean);
        boolean cut = !isPage(text) && !isHtml(clean) && start.find() && start.start() > 0 && start.start() < JUNK;
        if (cut || text.charAt(0) != '<') {
            warnings.add("broken XML: something else stands before the document");
        }
        return cut ? clean.substring(start.start()) : clean;
    }

    private static void refusePage(String text, String clean, UnreadableXmlException broken) {
        if (isPage(text) || isHtml(clean)) {
            throw new UnreadableFeedException("an HTML page, not a feed", broken);
        }
    }

    private static boolean isHtml(String clean) {
        return clean.regionMatches(true, 0, "<html", 0, 5);
    }

    private static boolean isPage(String text) {
        String start = text.stripLeading();
        return start.substring(0, Math.min(start.length(), 15))
                .toLowerCase(Locale.ROOT)
                .startsWith("<!doctype html");
    }
}

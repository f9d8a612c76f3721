package io.bellwether.ingest.parse;

import io.bellwether.ingest.xml.XmlDecoding;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name and version of a feed's format as its document gives them, for people: RSS 2.0, Atom 1.0, JSON Feed 1.1. Pure. */
public final class FormatName {

    /** Where the root element must have begun, in bytes. */
    private static final int START = 64 * 1_024;

    private static final Pattern COMMENTS = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ROOT = Pattern.compile("(?is)<(?:[\\w.-]+:)?(rss|rdf|feed)(?=[\\s>/])([^>]*)>");
    private static final Pattern VERSION = Pattern.compile("(?i)\\sversion\\s*=\\s*[\"']\\s*([0-9][0-9.]{0,7})");
    private static final Pattern JSON_VERSION = Pattern.compile("jsonfeed\\.org/version/([0-9.]{1,7})");

    private FormatName() {}

    /** The format of a document that {@link FeedParser} has read. */
    public static String of(FeedDocument document) {
        int length = Math.min(document.bytes().length, START);
        String start = XmlDecoding.decode(Arrays.copyOf(document.bytes(), length), document.contentType());
        if (start.stripLeading().startsWith("{")) {
            return ("JSON Feed " + first(JSON_VERSION, start)).strip();
        }
        Matcher root = ROOT.matcher(COMMENTS.matcher(start).replaceAll(""));
        if (!root.find()) {
            return "feed";
        }
        String attributes = root.group(2);
        return switch (root.group(1).toLowerCase(Locale.ROOT)) {
            case "rss" -> ("RSS " + first(VERSION, attributes)).strip();
            case "rdf" -> attributes.contains("netscape.com/rdf/simple/0.9") ? "RSS 0.90" : "RSS 1.0";
            default -> attributes.contains("purl.org/atom/ns") ? "Atom 0.3" : "Atom 1.0";
        };
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}

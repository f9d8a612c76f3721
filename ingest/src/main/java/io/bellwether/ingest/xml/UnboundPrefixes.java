package io.bellwether.ingest.xml;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Declares the namespace prefixes that a document uses and forgets to declare. */
final class UnboundPrefixes {

    private static final Pattern USED = Pattern.compile("<([A-Za-z_][\\w.-]{0,30}):[A-Za-z_]");
    private static final Pattern USED_BY_ATTRIBUTE =
            Pattern.compile("\\s([A-Za-z_][\\w.-]{0,30}):[A-Za-z_][\\w.-]{0,60}\\s*=\\s*[\"']");
    private static final Pattern ROOT = Pattern.compile("^<[^\\s/>]+");

    /** What the usual prefixes stand for; another stands for itself. */
    private static final Map<String, String> USUAL = Map.of(
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "sy", "http://purl.org/rss/1.0/modules/syndication/",
            "atom", "http://www.w3.org/2005/Atom",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "media", "http://search.yahoo.com/mrss/");

    private UnboundPrefixes() {}

    /** The document with a declaration on its root element for each prefix that has none anywhere; the same when all have one. */
    static String declare(String clean) {
        Matcher root = ROOT.matcher(clean);
        Set<String> prefixes = new TreeSet<>();
        collect(USED, clean, prefixes);
        collect(USED_BY_ATTRIBUTE, clean, prefixes);
        prefixes.removeIf(prefix -> prefix.startsWith("xml") || clean.contains("xmlns:" + prefix));
        if (prefixes.isEmpty() || !root.find()) {
            return clean;
        }
        StringBuilder declared = new StringBuilder(clean.length() + 100).append(root.group());
        for (String prefix : prefixes) {
            String namespace = USUAL.getOrDefault(prefix, "urn:undeclared:" + prefix);
            declared.append(" xmlns:")
                    .append(prefix)
                    .append("=\"")
                    .append(namespace)
                    .append('"');
        }
        return declared.append(clean, root.end(), clean.length()).toString();
    }

    private static void collect(Pattern pattern, String text, Set<String> prefixes) {
        Matcher matcher = pattern.matcher(text);
        // A handful are forgotten at most; thousands of them are an attack.
        while (matcher.find() && prefixes.size() < 100) {
            prefixes.add(matcher.group(1));
        }
    }
}

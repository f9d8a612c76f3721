package io.bellwether.ingest.hostile;

import static io.bellwether.article.coverage.Outcome.FETCHED;
import static io.bellwether.ingest.hostile.Behaviour.repeated;
import static io.bellwether.ingest.hostile.Behaviour.whole;
import static io.bellwether.ingest.hostile.Fault.either;
import static io.bellwether.ingest.hostile.Fault.ending;
import static io.bellwether.ingest.hostile.Fault.failing;

import io.bellwether.ingest.hostile.Behaviour.Repeated;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What can be wrong with a document that came whole. */
final class DocumentFaults {

    private static final String OK = "200 OK\r\nETag: \"after\"";
    /** Of documents of which a careful reader may make something: honest servers give them a name of their own. */
    private static final String OWN = "200 OK\r\nETag: \"fault\"";

    private DocumentFaults() {}

    static List<Fault> all(String canary) {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(others());
        faults.addAll(traps(canary));
        faults.addAll(large());
        faults.addAll(broken());
        return faults.stream().map(Fault::patiently).toList();
    }

    private static List<Fault> others() {
        return List.of(
                failing(
                        "instead: a page",
                        text(
                                "text/html",
                                "<!DOCTYPE html><html><head><title>Home</title></head><body>Hi</body></html>")),
                failing(
                        "instead: a page for logging in",
                        text(
                                "text/html",
                                "<html><body><form action='/login'><input name='password'></form></body></html>")),
                failing(
                        "instead: a page that asks for a captcha",
                        text(
                                "text/html",
                                "<html><script src='/challenge.js'></script><noscript>Enable JavaScript</noscript></html>")),
                failing("instead: plain words", text("text/plain", "This feed has moved.")),
                failing("instead: JSON of an error", text("application/json", "{\"error\":\"unauthorized\"}")),
                failing("instead: a JSON list", text("application/json", "[1,2,3]")),
                failing("instead: OPML", text("text/xml", "<opml version='2.0'><body/></opml>")),
                failing(
                        "instead: a sitemap",
                        text("text/xml", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>")),
                failing("instead: SVG", text("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>")),
                failing("instead: PDF", text("application/pdf", "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj")),
                failing("instead: NUL bytes", whole(OK, new byte[100_000])),
                failing("instead: a picture", whole(OK, noise(50_000))),
                ending("type: a picture, they say", FETCHED, whole(OWN + "\r\nContent-Type: image/png", Feeds.WHOLE)),
                ending("type: of 10 KB", FETCHED, whole(OWN + "\r\nContent-Type: " + "x/".repeat(5_000), Feeds.WHOLE)));
    }

    private static List<Fault> traps(String canary) {
        String lol = "<!DOCTYPE rss [<!ENTITY a 'ha'>" + chain(12) + "]>";
        return List.of(
                either("entities: a billion laughs", text("text/xml", lol + Feeds.of("&l12;"))),
                either(
                        "entities: one of 100 KB, 10,000 times",
                        text(
                                "text/xml",
                                "<!DOCTYPE rss [<!ENTITY a '" + "x".repeat(100_000) + "'>]>"
                                        + Feeds.of("&a;".repeat(10_000)))),
                either(
                        "entities: a file",
                        text("text/xml", "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + Feeds.of("&a;"))),
                either(
                        "entities: another server",
                        text("text/xml", "<!DOCTYPE rss [<!ENTITY a SYSTEM '" + canary + "'>]>" + Feeds.of("&a;"))),
                either(
                        "entities: parameters from another server",
                        text(
                                "text/xml",
                                "<!DOCTYPE rss [<!ENTITY % a SYSTEM '" + canary + "'>%a;]>" + Feeds.of("fault"))),
                either(
                        "entities: a DTD on another server",
                        text("text/xml", "<!DOCTYPE rss SYSTEM '" + canary + "'>" + Feeds.of("fault"))),
                either(
                        "entities: included from another server",
                        text(
                                "text/xml",
                                Feeds.START + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + canary
                                        + "'/>" + Feeds.END)),
                either(
                        "entities: a stylesheet on another server",
                        text("text/xml", "<?xml-stylesheet href='" + canary + "'?>" + Feeds.of("fault"))),
                either(
                        "entities: a schema on another server",
                        text(
                                "text/xml",
                                Feeds.TEXT.replace(
                                        "<rss ",
                                        "<rss xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='"
                                                + canary + "' "))),
                either(
                        "entities: a DOCTYPE without end",
                        text("text/xml", "<!DOCTYPE rss [" + "<!ENTITY a 'b'>".repeat(1_000))));
    }

    private static String chain(int levels) {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 'ha'>");
        for (int level = 1; level <= levels; level++) {
            entities.append("<!ENTITY l")
                    .append(level)
                    .append(" '")
                    .append(("&l" + (level - 1) + ";").repeat(10))
                    .append("'>");
        }
        return entities.toString();
    }

    private static List<Fault> large() {
        return List.of(
                either("large: 100,000 elements deep", large("<rss version='2.0'><channel>", "<a>", 100_000, "")),
                either(
                        "large: 1,000 elements deep in an item",
                        text(
                                "text/xml",
                                Feeds.START + "<item><title>fault</title>" + "<a>".repeat(1_000) + "</a>".repeat(1_000)
                                        + "</item>" + Feeds.END)),
                either(
                        "large: 50,000 tags deep in escaped HTML",
                        text(
                                "text/xml",
                                Feeds.START + "<item><title>fault</title><description>" + "&lt;div&gt;".repeat(50_000)
                                        + "</description></item>" + Feeds.END)),
                either("large: 100,000 attributes", large("<rss version='2.0' ", "a='' ", 100_000, ">" + Feeds.END)),
                either(
                        "large: 5,000 attributes of different names",
                        text(
                                "text/xml",
                                "<rss version='2.0'" + attributes(5_000) + "><channel>" + Feeds.item("fault")
                                        + Feeds.END)),
                either(
                        "large: an attribute of 9 MB",
                        large("<rss version='2.0' a='", "x", 9_000_000, "'><channel>" + Feeds.END)),
                either(
                        "large: 5,000 namespaces",
                        text(
                                "text/xml",
                                "<rss version='2.0'" + namespaces(5_000) + "><channel>" + Feeds.item("fault")
                                        + Feeds.END)),
                either("large: 100,000 items", large(Feeds.START, Feeds.item("fault"), 100_000, Feeds.END)),
                either(
                        "large: 100,000 JSON items",
                        large(
                                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"x\",\"items\":[",
                                "{\"id\":\"1\",\"title\":\"fault\"},",
                                100_000,
                                "{\"id\":\"1\"}]}")),
                either("large: 900,000 empty elements", large(Feeds.START, "<a/>", 900_000, Feeds.END)),
                either(
                        "large: an item of 9 MB",
                        large(
                                Feeds.START + "<item><title>fault</title><description>",
                                "word ",
                                1_800_000,
                                "</description></item>" + Feeds.END)),
                either(
                        "large: a title of 9 MB",
                        large(Feeds.START + "<item><title>", "word ", 1_800_000, "</title></item>" + Feeds.END)),
                either(
                        "large: a guid of 5 MB",
                        large(
                                Feeds.START + "<item><title>fault</title><guid>",
                                "guid",
                                1_250_000,
                                "</guid></item>" + Feeds.END)),
                either(
                        "large: 9 MB of ampersands",
                        large(Feeds.START + "<item><title>", "&", 9_000_000, "</title></item>" + Feeds.END)),
                either(
                        "large: 1,500,000 references",
                        large(Feeds.START + "<item><title>", "&amp; ", 1_500_000, "</title></item>" + Feeds.END)),
                either("large: items just allowed", large(Feeds.START, Feeds.item("fault"), 9_999, Feeds.END)),
                either(
                        "large: JSON items just allowed",
                        large(
                                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"x\",\"items\":[",
                                "{\"id\":\"1\",\"title\":\"fault\"},",
                                9_998,
                                "{\"id\":\"1\"}]}")),
                either("large: tags just allowed", large(Feeds.START, "<a/>", 199_990, Feeds.END)),
                either(
                        "large: a text just allowed",
                        large(
                                Feeds.START + "<item><title>fault</title><description>",
                                "word ",
                                830_000,
                                "</description></item>" + Feeds.END)),
                either(
                        "large: a text in CDATA of 9 MB",
                        large(
                                Feeds.START + "<item><title>fault</title><description><![CDATA[",
                                "<p>word</p> ",
                                800_000,
                                "]]></description></item>" + Feeds.END)),
                either(
                        "large: entities just allowed",
                        large(
                                Feeds.START + "<item><title>fault</title><description>",
                                "&lt;p&gt;w",
                                49_999,
                                "</description></item>" + Feeds.END)),
                either(
                        "large: markup in CDATA just allowed",
                        large(
                                Feeds.START + "<item><title>fault</title><description><![CDATA[",
                                "<p>w",
                                99_999,
                                "]]></description></item>" + Feeds.END)),
                either(
                        "large: ampersands just allowed",
                        large(
                                Feeds.START + "<item><title>fault</title><description>",
                                "&",
                                99_999,
                                "</description></item>" + Feeds.END)),
                either("large: a comment of 9 MB", large("<!--", "x", 9_000_000, "-->" + Feeds.TEXT)),
                either("large: 9 MB of left angle brackets", large("", "<", 9_000_000, "")),
                either("large: 9 MB of white space first", large("", " ", 9_000_000, Feeds.TEXT)),
                either("large: JSON 100,000 lists deep", large("{\"items\":", "[", 100_000, "")),
                either(
                        "large: a JSON number of 1 MB",
                        large(
                                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":",
                                "9",
                                1_000_000,
                                "}]}")));
    }

    private static List<Fault> broken() {
        byte[] utf8 = "<?xml version='1.0' encoding='utf-8'?>"
                .concat(Feeds.of("faulté"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] invalid = Feeds.of("fault?").getBytes(StandardCharsets.UTF_8);
        invalid[Feeds.of("fault?").indexOf('?')] = (byte) 0xFF;
        return List.of(
                either(
                        "broken: cut in an item",
                        text("text/xml", Feeds.START + Feeds.item("fault") + "<item><title>hal")),
                either("broken: CDATA without end", text("text/xml", Feeds.START + "<item><title><![CDATA[fault")),
                either("broken: a comment without end", text("text/xml", Feeds.START + "<!-- " + Feeds.item("fault"))),
                either(
                        "broken: an instruction without end",
                        text("text/xml", Feeds.START + "<?php " + Feeds.item("fault"))),
                either(
                        "broken: mismatched tags",
                        text("text/xml", Feeds.START + "<item><title>fault</item></title>" + Feeds.END)),
                either("broken: two documents", text("text/xml", Feeds.TEXT + Feeds.TEXT)),
                either(
                        "broken: text around",
                        text("text/xml", "Warning: mysql_connect() failed\n" + Feeds.TEXT + "\nDone")),
                either("broken: control characters", text("text/xml", Feeds.of("fa\u0000\u0001\u000Bult"))),
                either(
                        "charset: UTF-16 said, UTF-8 sent",
                        whole(OWN + "\r\nContent-Type: text/xml; charset=utf-16", utf8)),
                either(
                        "charset: UTF-8 said, UTF-16 sent",
                        whole(
                                OWN + "\r\nContent-Type: text/xml; charset=utf-8",
                                Feeds.TEXT.getBytes(StandardCharsets.UTF_16))),
                either(
                        "charset: UTF-32 with a mark",
                        whole(OWN, ("\uFEFF" + Feeds.TEXT).getBytes(Charset.forName("UTF-32")))),
                either("charset: of no known name", whole(OWN + "\r\nContent-Type: text/xml; charset=x-cow", utf8)),
                either("charset: invalid UTF-8", whole(OWN, invalid)),
                either("items: the same 10,000 times", large(Feeds.START, Feeds.item("fault"), 10_000, Feeds.END)),
                either(
                        "items: of the year 9999",
                        text(
                                "text/xml",
                                Feeds.START
                                        + Feeds.item("fault")
                                                .replace(
                                                        "</item>",
                                                        "<pubDate>Fri, 31 Dec 9999 23:59:59 GMT</pubDate></item>")
                                        + Feeds.END)),
                either("items: without anything", text("text/xml", Feeds.START + "<item/>".repeat(100) + Feeds.END)),
                either(
                        "items: links to scripts",
                        text(
                                "text/xml",
                                Feeds.START + "<item><title>fault</title><link>javascript:alert(1)</link></item>"
                                        + Feeds.END)),
                either("items: none any more", text("text/xml", Feeds.START + Feeds.END)),
                either(
                        "items: skipped for ever",
                        text(
                                "text/xml",
                                Feeds.START + "<ttl>999999999</ttl><skipDays>" + days() + "</skipDays>"
                                        + Feeds.item("fault") + Feeds.END)));
    }

    private static String days() {
        return "<day>Monday</day><day>Tuesday</day><day>Wednesday</day><day>Thursday</day><day>Friday</day><day>Saturday</day><day>Sunday</day>";
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int at = 0; at < count; at++) {
            attributes.append(" a").append(at).append("=''");
        }
        return attributes.toString();
    }

    private static String namespaces(int count) {
        StringBuilder namespaces = new StringBuilder();
        for (int at = 0; at < count; at++) {
            namespaces.append(" xmlns:n").append(at).append("='urn:").append(at).append("'");
        }
        return namespaces.toString();
    }

    /** Pseudo-random bytes, the same each time. */
    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        Arrays.fill(noise, 0, 1, (byte) 0x89);
        return noise;
    }

    private static Behaviour text(String type, String text) {
        return whole(OWN + "\r\nContent-Type: " + type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Behaviour large(String start, String middle, int times, String end) {
        return repeated(OWN + "\r\nContent-Type: text/xml", new Repeated(start, middle, times, end));
    }
}

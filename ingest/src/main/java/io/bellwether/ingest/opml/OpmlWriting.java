package io.bellwether.ingest.opml;

import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** A list of feeds as OPML 2.0, in its order: what reads it gets the same feeds in the same folders. */
final class OpmlWriting {

    private final List<String> open = new ArrayList<>();
    private Element at;

    private OpmlWriting(Element body) {
        this.at = body;
    }

    static String write(SubscriptionList list) {
        Element opml = new Element("opml").setAttribute("version", "2.0");
        Element head = new Element("head");
        Element body = new Element("body");
        opml.addContent(List.of(head, body));
        if (!list.title().isEmpty()) {
            head.addContent(new Element("title").setText(list.title()));
        }
        OpmlWriting writing = new OpmlWriting(body);
        list.feeds().forEach(writing::add);
        Format format = Format.getPrettyFormat().setLineSeparator("\n");
        return new XMLOutputter(format).outputString(new Document(opml));
    }

    private void add(FeedSource feed) {
        moveTo(feed.folder());
        Element outline = new Element("outline")
                .setAttribute("type", "rss")
                .setAttribute("text", feed.title())
                .setAttribute("title", feed.title())
                .setAttribute("xmlUrl", feed.url());
        if (feed.site() != null) {
            outline.setAttribute("htmlUrl", feed.site());
        }
        if (feed.fullText() != FullTextWish.AS_SET) {
            outline.setAttribute("fullText", String.valueOf(feed.fullText() == FullTextWish.YES));
        }
        at.addContent(outline);
    }

    /** Closes the folders that the feed does not lie in and opens those it does. */
    private void moveTo(List<String> folder) {
        while (open.size() > folder.size() || !folder.subList(0, open.size()).equals(open)) {
            open.removeLast();
            at = at.getParentElement();
        }
        for (String name : folder.subList(open.size(), folder.size())) {
            Element outline = new Element("outline").setAttribute("text", name).setAttribute("title", name);
            at.addContent(outline);
            at = outline;
            open.add(name);
        }
    }
}

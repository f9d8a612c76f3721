package io.bellwether.app.demo;

import java.time.Instant;
import java.util.List;

/** The web page of one article: the text, and the clutter that surrounds it on any news site. */
final class ArticlePage {

    private ArticlePage() {}

    static String of(DemoArticle article, DemoFeed feed, List<String> paragraphs, Instant now) {
        XmlText html = XmlText.html()
                .open("html", "lang", feed.language())
                .open("head")
                .element("title", article.titleAt(now) + " | " + feed.source())
                .close()
                .open("body")
                .open("nav")
                .element("a", "Home", "href", "/")
                .close()
                .open("article")
                .element("h1", article.titleAt(now))
                .element("p", article.summary());
        if (!article.undated()) {
            html.element(
                    "time",
                    article.published().toString(),
                    "datetime",
                    article.published().toString());
        }
        paragraphs.forEach(paragraph -> html.element("p", paragraph));
        return html.close()
                .element(
                        "footer",
                        feed.source() + " is an invented publisher in the demo of Bellwether; so is its news.")
                .close()
                .close()
                .end();
    }
}

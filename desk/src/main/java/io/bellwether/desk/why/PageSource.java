package io.bellwether.desk.why;

import io.bellwether.article.item.Article;

/** Asks for the page of an article that no feed has brought. Thread-safe. */
@FunctionalInterface
public interface PageSource {

    /** A desk that asks for no pages. */
    PageSource NONE = _ -> new Page.Refused("this desk asks for no pages: paste the article's text instead");

    /** The article on the page at that address; takes some seconds at most. */
    Page read(String address) throws InterruptedException;

    /** What came of it. */
    sealed interface Page {

        /** Its article, of no feed. */
        record Read(Article article) implements Page {}

        /** There is none to be had; the reason is for people. */
        record Refused(String reason) implements Page {}
    }
}

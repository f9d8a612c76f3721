package io.bellwether.bench.extraction;

import io.bellwether.ingest.extract.ArticlePage;

/**
 * A page and the text that must come out of it.
 *
 * @param name of the page, for people
 * @param source publisher of the page, or the page itself: what decides on which side of the split it falls
 * @param expected text, its parts in lines
 */
record PageCase(String name, String source, ArticlePage page, String expected) {

    /** On which side of the split between pages to learn from and pages held out it falls. */
    Half half() {
        return Half.of(source);
    }
}

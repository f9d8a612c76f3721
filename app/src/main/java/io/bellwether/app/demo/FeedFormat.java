package io.bellwether.app.demo;

/** The forms in which the demo's feeds are written. */
enum FeedFormat {
    /** RSS 2.0. */
    RSS("application/rss+xml; charset=utf-8"),
    /** Atom 1.0, RFC 4287. */
    ATOM("application/atom+xml; charset=utf-8"),
    /** RSS 1.0, which is RDF. */
    RDF("application/rdf+xml; charset=utf-8"),
    /** JSON Feed 1.1. */
    JSON("application/feed+json; charset=utf-8");

    private final String contentType;

    FeedFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }
}

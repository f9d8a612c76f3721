package io.bellwether.bench.newsroom;

/** How a feed can fail the one who asks. None of them shows the whole page. */
enum FeedFault {
    /** Status 429 with Retry-After. */
    TOO_MANY_REQUESTS,
    /** Status 503 with Retry-After. */
    UNAVAILABLE,
    /** The connection ends before the announced length. */
    CUT_BODY,
    /** What is called gzip is not. */
    BROKEN_GZIP,
    /** A byte now and then, then the connection ends. */
    TRICKLE,
    /** A redirect to the same address. */
    REDIRECT_LOOP,
    /** A whole response, under the page's ETag, with the first half of the document. */
    HALF_DOCUMENT
}

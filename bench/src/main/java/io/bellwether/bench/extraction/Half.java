package io.bellwether.bench.extraction;

import io.bellwether.ingest.identity.ArticleIds;

/** Pages are split by a hash of their source, so that rules made looking at one half can be judged on the other. */
enum Half {
    /** Looked at while the extractor was written. */
    DEV,
    /** Only scored. */
    HELD;

    static Half of(String source) {
        int digit = Character.digit(ArticleIds.sha256(source).charAt(0), 16);
        return digit < 8 ? DEV : HELD;
    }
}

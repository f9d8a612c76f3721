package io.bellwether.desk.store;

/** What comes first in what a search found. */
public enum SearchOrder {
    /** The articles that the words fit best. */
    RELEVANCE,
    /** The newest articles. */
    TIME
}

package io.bellwether.bench.newsroom;

import java.util.List;

/**
 * What a feed shows at one moment.
 *
 * @param edition how often the feed was replayed: it decides guids and order
 * @param etag changes with whatever is shown
 * @param items in the order shown
 */
record Page(int feed, int edition, String etag, List<Item> items) {

    Page {
        items = List.copyOf(items);
    }
}

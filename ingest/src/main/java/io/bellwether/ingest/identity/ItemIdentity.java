package io.bellwether.ingest.identity;

import org.jspecify.annotations.Nullable;

/**
 * What an item is known by. Names are hashes of 64 bits, small enough to be remembered for every item; of a million names two share one
 * by a chance of 3 in 100 million.
 *
 * @param id as {@link ArticleIds} has it from this item alone
 * @param guid its guid within its publisher; null when it has none that identifies anything
 * @param link its canonical address within feeds of one host, fragment included, for a live blog tells its entries by fragments; null
 *     when it has none, or shares it with an item of another title
 * @param page its address without query, for an item without guid; null otherwise
 * @param title hash of its title
 * @param telling whether the address looks like that of one article rather than that of a section
 */
public record ItemIdentity(
        String id,
        @Nullable Long guid,
        @Nullable Long link,
        @Nullable Long page,
        int title,
        boolean telling) {

    /** Of an item that was recognised: nothing but its id matters any more. */
    public static ItemIdentity of(String id) {
        return new ItemIdentity(id, null, null, null, 0, false);
    }
}

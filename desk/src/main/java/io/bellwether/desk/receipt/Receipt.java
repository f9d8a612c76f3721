package io.bellwether.desk.receipt;

import java.util.List;

/**
 * Why one theme was seen in one article.
 *
 * @param profile version of the profile that spoke
 * @param quotes passages with the matched words marked, title first
 * @param reasons the terms, heaviest first
 */
public record Receipt(String profile, List<QuotedField> quotes, List<Reason> reasons) {

    /** Copies the lists. */
    public Receipt {
        quotes = List.copyOf(quotes);
        reasons = List.copyOf(reasons);
    }
}

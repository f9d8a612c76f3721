package io.bellwether.ingest.opml;

import io.bellwether.article.coverage.FeedId;
import io.bellwether.article.text.CleanText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as the list names it.
 *
 * @param id short hash of the address: 16 hexadecimal digits
 * @param url address as written in the list; may hold credentials, so it is for fetching alone
 * @param title for people; the address when the list gives none
 * @param site page the feed belongs to, as the list says; null when it does not
 * @param folder names of the folders it lies in, outermost first; empty when it lies in none
 * @param fullText whether the pages of its articles are asked for
 */
public record FeedSource(
        String id, String url, String title, @Nullable String site, List<String> folder, FullTextWish fullText) {

    /** Longest title, in UTF-16 units. */
    static final int TITLE = 200;

    /** Copies the list. */
    public FeedSource {
        folder = List.copyOf(folder);
    }

    /** A feed with the id of its address, in no folder. */
    public static FeedSource of(String url, String title) {
        return of(url, title, null, List.of());
    }

    /** A feed with the id of its address. */
    public static FeedSource of(String url, String title, @Nullable String site, List<String> folder) {
        String given = CleanText.clean(title, TITLE).strip();
        String shown = given.isEmpty()
                ? CleanText.clean(withoutCredentials(url), TITLE).strip()
                : given;
        return new FeedSource(FeedId.of(url), url, shown, site, folder, FullTextWish.AS_SET);
    }

    /** The same with another wish for the pages of its articles. */
    public FeedSource withFullText(FullTextWish wish) {
        return new FeedSource(id, url, title, site, folder, wish);
    }

    /** The address as people and topics may see it. */
    public String shownUrl() {
        return withoutCredentials(url);
    }

    /** Whether the address holds a name or a password. */
    public boolean hasCredentials() {
        return !shownUrl().equals(url);
    }

    @Override
    public String toString() {
        return title + " <" + shownUrl() + ">";
    }

    private static String withoutCredentials(String url) {
        return url.replaceFirst("(?i)^(https?://)[^/?#]*@", "$1");
    }
}

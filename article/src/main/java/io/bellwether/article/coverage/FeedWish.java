package io.bellwether.article.coverage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a feed: the value of topic {@code feeds}, keyed by feed id. The last one of a key holds, and is laid over the list
 * of feeds that ingest was started with.
 *
 * @param id of the feed: {@link FeedId} of its address, of one of the list as written there
 * @param url http or https, never with a name or password in it
 * @param title for people; may be empty
 * @param folder names of the folders it is to lie in, outermost first; empty for none
 * @param fullText whether the pages of its articles are asked for; null when nothing is said of it
 * @param who wants it, as the desk knows people; empty when it does not
 * @param when it was said
 */
public record FeedWish(
        String id,
        String url,
        String title,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> folder,
        @Nullable Boolean fullText,
        Following state,
        String who,
        Instant when) {

    /** Longest address of a feed, in UTF-16 units. */
    public static final int LONGEST_URL = 8_000;

    private static final Pattern HTTP = Pattern.compile("(?i)https?://([^/?#\\p{Cntrl}]+)\\P{Cntrl}*");

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException for an address that must not stand on a topic, see {@link #objection}
     */
    public FeedWish {
        folder = List.copyOf(folder);
        objection(url).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
    }

    /** The same feed with something else wanted of it. */
    public FeedWish with(Following other, String by, Instant time) {
        return new FeedWish(id, url, title, folder, fullText, other, by, time);
    }

    /** The same; where it says nothing of full text, what the former wish of that feed said, unless that removed it. */
    public FeedWish after(FeedWish former) {
        return fullText != null || former.state() == Following.REMOVED
                ? this
                : new FeedWish(id, url, title, folder, former.fullText(), state, who, when);
    }

    /** Why this is no address of a feed to wish for, in words that do not repeat it; empty when it is one. */
    public static Optional<String> objection(String url) {
        if (url.length() > LONGEST_URL) {
            return Optional.of("an address has at most %d characters".formatted(LONGEST_URL));
        }
        if (url.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            return Optional.of("the address holds half a character: type it anew");
        }
        Matcher parts = HTTP.matcher(url);
        if (!parts.matches()) {
            return Optional.of("an address of a feed begins with http:// or https:// and a host");
        }
        return parts.group(1).indexOf('@') < 0
                ? Optional.empty()
                : Optional.of(
                        "the address holds a name or password: leave them out, and put them into the secrets file of ingest (--secrets)");
    }
}

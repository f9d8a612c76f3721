package io.bellwether.desk.feed;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.desk.store.StoredFeed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A list of feeds held against those that are followed already.
 *
 * @param fresh those to follow, no more than {@value #MOST}
 * @param known those that are followed, or muted, already
 * @param broken what is left out, each with the reason
 * @param remarks what the reading of the list said, each one line
 */
public record FeedImport(List<WantedFeed> fresh, List<WantedFeed> known, List<Broken> broken, List<String> remarks) {

    /** Feeds added by one list at most. */
    public static final int MOST = 5_000;

    /** Copies the lists. */
    public FeedImport {
        fresh = List.copyOf(fresh);
        known = List.copyOf(known);
        broken = List.copyOf(broken);
        remarks = List.copyOf(remarks);
    }

    /** A feed that cannot be followed. */
    public record Broken(WantedFeed feed, String reason) {}

    /** The list's feeds, told apart; of one address in two spellings the first counts. */
    public static FeedImport of(FeedFinding.ListedFeeds listed, Set<String> followed) {
        List<WantedFeed> fresh = new ArrayList<>();
        List<WantedFeed> known = new ArrayList<>();
        List<Broken> broken = new ArrayList<>();
        Set<String> places = new HashSet<>(followed);
        for (WantedFeed feed : listed.feeds()) {
            String place = place(feed.url());
            if (feed.objection().isPresent()) {
                broken.add(new Broken(feed, feed.objection().get()));
            } else if (followed.contains(place)) {
                known.add(feed);
            } else if (!places.add(place)) {
                broken.add(new Broken(feed, "the list has it twice"));
            } else if (fresh.size() == MOST) {
                broken.add(new Broken(
                        feed, "one list adds %d feeds at most: import it again for the rest".formatted(MOST)));
            } else {
                fresh.add(feed);
            }
        }
        return new FeedImport(fresh, known, broken, listed.remarks());
    }

    /** The places of feeds that are stored or wished for. */
    public static Set<String> followed(List<StoredFeed> stored, List<FeedWish> waiting) {
        Set<String> places = new HashSet<>();
        stored.forEach(feed -> places.add(place(feed.url())));
        waiting.forEach(wish -> places.add(place(wish.url())));
        return places;
    }

    /** What one feed's addresses have in common: neither the scheme nor a last slash nor the host's case makes it another. */
    public static String place(String url) {
        String rest = url.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
        int end = rest.indexOf('/');
        return end < 0
                ? rest.toLowerCase(Locale.ROOT)
                : rest.substring(0, end).toLowerCase(Locale.ROOT) + rest.substring(end);
    }
}

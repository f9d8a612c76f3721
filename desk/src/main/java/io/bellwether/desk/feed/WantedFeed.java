package io.bellwether.desk.feed;

import io.bellwether.article.coverage.FeedId;
import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.coverage.Following;
import io.bellwether.article.text.CleanText;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed that somebody wants to follow.
 *
 * @param url as given, not judged yet
 * @param title for people; may be empty
 * @param folder names of the folders it is to lie in, outermost first
 * @param fullText whether the pages of its articles are asked for; null when nothing is said of it
 */
public record WantedFeed(
        String url,
        String title,
        List<String> folder,
        @Nullable Boolean fullText) {

    private static final int TITLE = 200;
    private static final int NAME = 100;
    private static final int DEPTH = 8;

    /** Cleans what people and feeds say. */
    public WantedFeed {
        url = url.strip();
        title = line(title, TITLE);
        folder = folder.stream()
                .map(name -> line(name, NAME))
                .filter(name -> !name.isEmpty())
                .limit(DEPTH)
                .toList();
    }

    /** A feed in the folder that a path such as {@code World/Asia} names; in none for an empty one. */
    public static WantedFeed in(String path, String url, String title) {
        return new WantedFeed(url, title, Arrays.asList(path.split("/", -1)), null);
    }

    /** Why it cannot be followed, in words that do not repeat its address; empty when it can be. */
    public Optional<String> objection() {
        return FeedWish.objection(url);
    }

    /** What it is called everywhere. */
    public String id() {
        return FeedId.of(url);
    }

    /** The address as people may see it, also when it holds a password. */
    public String shown() {
        return url.replaceFirst("(?i)^([a-z]+:/*)[^/?#]*@", "$1");
    }

    FeedWish wish(String who, Instant when) {
        return new FeedWish(id(), url, title, folder, fullText, Following.FOLLOWED, who, when);
    }

    private static String line(String text, int limit) {
        return CleanText.clean(text.strip().replaceAll("\\s+", " "), limit).strip();
    }
}

package io.bellwether.classify.story;

import io.bellwether.article.item.Article;
import java.util.List;
import java.util.regex.Pattern;

/** The beginning of an article, where an event is told: all that stories read of it, beside its headline. Any language. */
public final class Beginning {

    private static final int UNITS = 500;
    /** Markup is taken out of so much more than is wanted. */
    private static final int MARKED_UP = 2;
    /** A summary this near to full needs nothing of the body. */
    private static final int WORTH_FILLING = 200;

    /** More of a title than stories read: alerts show this much. */
    private static final int TITLE_UNITS = 500;

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>?|https?://\\S+");

    private Beginning() {}

    /** Summary and body up to {@value #UNITS} units of plain text. */
    static String of(Article article) {
        String summary = plain(article.summary(), UNITS);
        int room = room(summary);
        return room == 0 ? summary : summary + "\n" + plain(article.body(), room);
    }

    /** The article with little more text than stories read; they read the same in it, unit by unit. */
    public static Article only(Article article) {
        return new Article(
                article.id(),
                article.feed(),
                head(article.source(), Headline.SOURCE_UNITS),
                head(article.title(), TITLE_UNITS),
                head(article.summary(), MARKED_UP * UNITS),
                head(article.body(), MARKED_UP * room(plain(article.summary(), UNITS))),
                article.url(),
                article.published(),
                article.fetched(),
                List.of(),
                List.of());
    }

    private static int room(String summary) {
        int room = UNITS - summary.length();
        return room < WORTH_FILLING ? 0 : room;
    }

    private static String plain(String text, int most) {
        String start = text.substring(0, Math.min(MARKED_UP * most, text.length()));
        String plain = start.indexOf('<') >= 0 || start.contains("http")
                ? MARKUP.matcher(start).replaceAll(" ")
                : start;
        return plain.substring(0, Math.min(most, plain.length()));
    }

    /** A unit more where the cut would part a surrogate pair, which no encoding takes; readers cut for themselves. */
    private static String head(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        boolean parts = units > 0 && Character.isHighSurrogate(text.charAt(units - 1));
        return text.substring(0, parts ? units + 1 : units);
    }
}

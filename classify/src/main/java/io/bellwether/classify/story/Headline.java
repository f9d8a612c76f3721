package io.bellwether.classify.story;

import io.bellwether.article.item.Article;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title as its event words it, without what the publisher puts before and after. */
public final class Headline {

    private static final int READ_UNITS = 400;
    static final int SOURCE_UNITS = 400;

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_PUBLISHER_WORDS = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:watch live|watch|live updates?|live|exclusive|breaking|updated?|video|photos?)\\s?[:|]\\s+",
            Pattern.CASE_INSENSITIVE);

    private Headline() {}

    /** The title without the publisher and words such as "live" before it. */
    public static String of(Article article) {
        String title = article.title();
        String text = SPACE.matcher(title.length() > READ_UNITS ? title.substring(0, READ_UNITS) : title)
                .replaceAll(" ")
                .strip();
        return LEAD.matcher(withoutPublisher(text, article)).replaceFirst("");
    }

    /** The publisher as given, cut where no name is that long. */
    static String source(Article article) {
        String source = article.source();
        return source.length() > SOURCE_UNITS ? source.substring(0, SOURCE_UNITS) : source;
    }

    private static String withoutPublisher(String title, Article article) {
        int at = Math.max(title.lastIndexOf(" - "), Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" — ")));
        if (at < 0 || words(title.substring(0, at)) < FEWEST_WORDS) {
            return title;
        }
        String last = title.substring(at + 3);
        return words(last) <= MOST_PUBLISHER_WORDS && namesPublisher(last, article) ? title.substring(0, at) : title;
    }

    /** Aggregators put the publisher behind every title; elsewhere it must be the article's own source or site. */
    private static boolean namesPublisher(String last, Article article) {
        String publisher = letters(last);
        String known = letters(source(article)) + " " + letters(article.url());
        return article.url().contains("//news.google.") || known.contains(publisher);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static int words(String text) {
        return SPACE.split(text.strip(), -1).length;
    }
}

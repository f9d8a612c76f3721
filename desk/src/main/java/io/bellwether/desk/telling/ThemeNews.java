package io.bellwether.desk.telling;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.receipt.Receipt;
import java.util.List;

/**
 * What is new of a story for one theme.
 *
 * @param news what the alert said, in words, in order; may be empty
 * @param receipt why the lead article is about the theme
 */
public record ThemeNews(String id, String title, Severity severity, List<String> news, Receipt receipt) {

    /** Copies the list. */
    public ThemeNews {
        news = List.copyOf(news);
    }
}

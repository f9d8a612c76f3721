package io.bellwether.desk.why;

import io.bellwether.article.item.Article;
import io.bellwether.article.text.CleanText;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** What a reader asks about. */
public sealed interface Question {

    /** Longest text that is asked about, in UTF-16 units; far above any article. */
    int LONGEST = 50_000;

    /** Longest address, in UTF-16 units. */
    int LONGEST_ADDRESS = 2_000;

    /** An article by its address, as pasted. */
    record OfAddress(String address) implements Question {}

    /** A text of the reader's own; either part may be empty, not both. */
    record OfText(String title, String body) implements Question {

        /** The text as an article of no feed, read at that time. */
        public Article article(Instant now) {
            return new Article("text", "", "", title, "", body, "", null, now, List.of(), List.of());
        }
    }

    /** Nothing was asked yet. */
    record OfNothing() implements Question {}

    /** What a pasted text asks: about an address where it is one and nothing else, else about a text whose first line is its title. */
    static Question read(String pasted) {
        String clean = CleanText.clean(pasted, LONGEST).strip();
        if (clean.isEmpty()) {
            return new OfNothing();
        }
        if (clean.length() <= LONGEST_ADDRESS && ADDRESS.matcher(clean).matches()) {
            return new OfAddress(clean);
        }
        int end = clean.indexOf('\n');
        return end < 0
                ? new OfText(clean, "")
                : new OfText(
                        clean.substring(0, end).strip(), clean.substring(end).strip());
    }

    /** One word that begins as addresses do. */
    Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
}

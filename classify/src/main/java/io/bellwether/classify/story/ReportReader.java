package io.bellwether.classify.story;

import io.bellwether.article.item.Article;
import io.bellwether.classify.language.StopWords;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads articles as reports, and learns meanwhile which words are written as names. Any language. Not thread-safe. */
final class ReportReader {

    /** Of the text; an event is told at the beginning. */
    private static final int LEDE_UNITS = 500;
    /** A summary this near to full needs nothing of the body. */
    private static final int WORTH_FILLING = 200;
    /** Longer "words" are addresses or dirt. */
    private static final int LONGEST_WORD = 24;

    private static final double IN_TITLE = 1.6;
    private static final double IN_TEXT = 1;
    private static final double IN_BOTH = 2;

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>?|https?://\\S+");

    private final TermCounts counts;
    private final NameCounts names;

    ReportReader(TermCounts counts, NameCounts names) {
        this.counts = counts;
        this.names = names;
    }

    /** A term as it was found. */
    private record Seen(String written, boolean capital, boolean title, boolean text) {

        Seen and(Seen other) {
            return new Seen(written, capital || other.capital, title || other.title, text || other.text);
        }

        double weight() {
            return title && text ? IN_BOTH : title ? IN_TITLE : IN_TEXT;
        }
    }

    /** The article as it is compared with others, its terms weighed by how common they are now. */
    Report read(Article article) {
        String headline = Headline.of(article);
        String lede = lede(article);
        Map<String, Seen> seen = new LinkedHashMap<>();
        collect(headline, true, seen);
        collect(lede, false, seen);
        List<Terms.Weighted> title = new ArrayList<>();
        List<Terms.Weighted> text = new ArrayList<>();
        List<Terms.Weighted> named = new ArrayList<>();
        seen.forEach((term, found) -> {
            int key = TermKey.of(term);
            double rarity = counts.rarity(key);
            Terms.Weighted weighted = new Terms.Weighted(found.written(), key, found.weight() * rarity);
            text.add(weighted);
            if (found.title()) {
                title.add(new Terms.Weighted(found.written(), key, rarity));
            }
            if (found.capital() && names.isName(key)) {
                named.add(weighted);
            }
        });
        return new Report(
                article.id(),
                article.source(),
                article.time(),
                Terms.of(title),
                Terms.of(text),
                Terms.of(named),
                FigureReader.read(headline, lede));
    }

    private static String lede(Article article) {
        String lede = plain(article.summary(), LEDE_UNITS);
        int room = LEDE_UNITS - lede.length();
        return room < WORTH_FILLING ? lede : lede + "\n" + plain(article.body(), room);
    }

    private static String plain(String text, int most) {
        String start = text.substring(0, Math.min(2 * most, text.length()));
        String plain = start.indexOf('<') >= 0 || start.contains("http")
                ? MARKUP.matcher(start).replaceAll(" ")
                : start;
        return plain.substring(0, Math.min(most, plain.length()));
    }

    private void collect(String text, boolean title, Map<String, Seen> seen) {
        List<Word> words = Words.of(text);
        boolean running = inRunningText(text, words);
        for (Word word : words) {
            if (word.end() - word.start() <= LONGEST_WORD && !StopWords.contains(word.form())) {
                String term = Stem.of(word.form());
                boolean capital = capital(text, word);
                if (running && !word.apart()) {
                    names.add(TermKey.of(term), capital);
                }
                seen.merge(term, new Seen(text.substring(word.start(), word.end()), capital, title, !title), Seen::and);
            }
        }
    }

    /** Whether capitals tell names: not in a headline that gives every word one. */
    private static boolean inRunningText(String text, List<Word> words) {
        long capitals = words.stream().filter(word -> capital(text, word)).count();
        return capitals * 2 < words.size();
    }

    private static boolean capital(String text, Word word) {
        return Character.isUpperCase(text.charAt(word.start()));
    }
}

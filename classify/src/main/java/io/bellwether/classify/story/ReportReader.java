package io.bellwether.classify.story;

import io.bellwether.article.item.Article;
import io.bellwether.classify.language.StopWords;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads articles as reports, by what the window tells of terms and names. Any language; changes nothing. */
final class ReportReader {

    /** Longer "words" are addresses or dirt. */
    private static final int LONGEST_WORD = 24;

    private static final double IN_TITLE = 1.6;
    private static final double IN_TEXT = 1;
    private static final double IN_BOTH = 2;

    private final TermCounts counts;
    private final NameCounts names;

    ReportReader(TermCounts counts, NameCounts names) {
        this.counts = counts;
        this.names = names;
    }

    /**
     * A term as it was found.
     *
     * @param balance times with a capital in running text less times without
     */
    private record Seen(String written, boolean capital, boolean title, boolean text, int balance) {

        Seen and(Seen other) {
            return new Seen(
                    written,
                    capital || other.capital,
                    title || other.title,
                    text || other.text,
                    balance + other.balance);
        }

        double weight() {
            return title && text ? IN_BOTH : title ? IN_TITLE : IN_TEXT;
        }
    }

    /** The article as it is compared with others, its terms weighed by how common they are now. */
    Report read(Article article) {
        String headline = Headline.of(article);
        String beginning = Beginning.of(article);
        Map<String, Seen> seen = new LinkedHashMap<>();
        collect(headline, true, seen);
        collect(beginning, false, seen);
        List<Terms.Weighted> title = new ArrayList<>();
        List<Terms.Weighted> text = new ArrayList<>();
        List<Terms.Weighted> named = new ArrayList<>();
        Map<Integer, Integer> capitals = new HashMap<>();
        seen.forEach((term, found) -> {
            int key = TermKey.of(term);
            double rarity = counts.rarity(key);
            Terms.Weighted weighted = new Terms.Weighted(found.written(), key, found.weight() * rarity);
            text.add(weighted);
            capitals.put(key, found.balance());
            if (found.title()) {
                title.add(new Terms.Weighted(found.written(), key, rarity));
            }
            if (found.capital() && names.balance(key) + found.balance() >= 0) {
                named.add(weighted);
            }
        });
        Terms all = Terms.of(text);
        return new Report(
                article.id(),
                Headline.source(article),
                article.time(),
                Terms.of(title),
                all,
                Terms.of(named),
                FigureReader.read(headline, beginning),
                inOrder(all, capitals));
    }

    private static byte[] inOrder(Terms terms, Map<Integer, Integer> capitals) {
        byte[] inOrder = new byte[terms.size()];
        for (int at = 0; at < inOrder.length; at++) {
            int balance = capitals.getOrDefault(terms.keys()[at], 0);
            inOrder[at] = (byte) Math.clamp(balance, -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return inOrder;
    }

    private static void collect(String text, boolean title, Map<String, Seen> seen) {
        List<Word> words = Words.of(text);
        boolean running = inRunningText(text, words);
        for (Word word : words) {
            if (word.end() - word.start() <= LONGEST_WORD && !StopWords.contains(word.form())) {
                boolean capital = capital(text, word);
                int balance = running && !word.apart() ? capital ? 1 : -1 : 0;
                String written = text.substring(word.start(), word.end());
                seen.merge(Stem.of(word.form()), new Seen(written, capital, title, !title, balance), Seen::and);
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

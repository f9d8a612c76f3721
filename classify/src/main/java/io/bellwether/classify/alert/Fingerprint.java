package io.bellwether.classify.alert;

import io.bellwether.article.item.Article;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.WordList;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.story.Headline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What two reports of one event have in common, whoever printed them. A pure function of the text; any script.
 *
 * @param title content words of the title without the publisher's name
 * @param lede hashes of every three content words in a row at the start of the text
 * @param body a sample of the whole text
 */
public record Fingerprint(Set<String> title, Set<Integer> lede, BodySketch body) {

    private static final int SHINGLE = 3;
    private static final int LEDE_WORDS = 60;
    /** Enough for the words above in any language; what follows is not even cut into words. */
    private static final int READ_UNITS = 1_000;
    /** Of a body; a reprint shows itself long before. */
    private static final int READ_BODY_UNITS = 20_000;

    /** The first of the radicals; before it stand the scripts that part words. */
    private static final int FIRST_SIGN = 0x2E80;

    private static final Set<String> GRAMMAR = WordList.lines(WordList.class, "stop-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());

    /** Sorts, so that equal fingerprints are written alike. */
    public Fingerprint {
        title = Collections.unmodifiableSet(new TreeSet<>(title));
        lede = Collections.unmodifiableSet(new TreeSet<>(lede));
    }

    /** The fingerprint of an article. */
    public static Fingerprint of(Article article) {
        String start = article.summary().isBlank() ? article.body() : article.summary();
        return new Fingerprint(
                Set.copyOf(contentWords(Headline.of(article), READ_UNITS)),
                shingles(contentWords(start, READ_UNITS)),
                BodySketch.of(contentWords(article.body(), READ_BODY_UNITS)));
    }

    /** How much of the shorter title stands in the other, 0 to 1. */
    double titleShare(Fingerprint other) {
        return share(title, other.title);
    }

    /** How much of the shorter lede stands word for word in the other, 0 to 1. */
    double ledeShare(Fingerprint other) {
        return share(lede, other.lede);
    }

    int sharedTitleWords(Fingerprint other) {
        return shared(title, other.title);
    }

    int sharedShingles(Fingerprint other) {
        return shared(lede, other.lede);
    }

    private static <T> double share(Set<T> one, Set<T> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 ? 0 : (double) shared(one, other) / shorter;
    }

    private static <T> int shared(Set<T> one, Set<T> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Set<Integer> shingles(List<String> words) {
        Set<Integer> shingles = new TreeSet<>();
        for (int at = 0; at + SHINGLE <= Math.min(words.size(), LEDE_WORDS); at++) {
            shingles.add(String.join(" ", words.subList(at, at + SHINGLE)).hashCode());
        }
        return shingles;
    }

    private static List<String> contentWords(String text, int units) {
        List<String> content = new ArrayList<>();
        List<Word> words = Words.of(text.substring(0, Math.min(text.length(), units)));
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (isSign(word)) {
                addPair(word, words, at + 1, content);
            } else if (!GRAMMAR.contains(word.form())) {
                content.add(word.form());
            }
        }
        return content;
    }

    /** A word of one Chinese or Japanese sign. */
    private static boolean isSign(Word word) {
        return word.form().codePointAt(0) >= FIRST_SIGN
                && word.form().codePointCount(0, word.form().length()) == 1;
    }

    /** Chinese and Japanese write no spaces: every two signs stand for a word. */
    private static void addPair(Word sign, List<Word> words, int next, List<String> content) {
        if (next < words.size() && isSign(words.get(next)) && words.get(next).start() == sign.end()) {
            content.add(sign.form() + words.get(next).form());
        }
    }
}

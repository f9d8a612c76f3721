package io.bellwether.classify.alert;

import io.bellwether.article.item.Article;
import io.bellwether.classify.language.StopWords;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.WordList;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.story.FigureReader;
import io.bellwether.classify.story.Figures;
import io.bellwether.classify.story.Headline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds figures and names in title and lede. A name is a word with a capital where running text gives none: inside a sentence of the lede,
 * or inside a title that is not all capitals. Languages that write every noun with one have no names here.
 */
final class FactReader {

    private static final int LEDE_UNITS = 500;

    private static final String BEFORE_A_WORD = " \t\u00A0\"'“‘„«(";
    private static final String SENTENCE_ENDS = ".!?:;|\n\r";

    /** Have a capital and name nobody. */
    private static final Set<String> CALENDAR = WordList.lines(FactReader.class, "calendar-words.txt").stream()
            .flatMap(line -> Words.forms(line).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final String title;
    private final List<Word> titleWords;
    private final Set<String> named;

    private FactReader(String title, String lede) {
        this.title = title;
        this.titleWords = Words.of(title);
        this.named = namesInside(lede);
    }

    static Facts read(Article article) {
        String title = Headline.of(article);
        String text = article.summary().isBlank() ? article.body() : article.summary();
        String lede = text.substring(0, Math.min(text.length(), LEDE_UNITS));
        Figures figures = FigureReader.read(title, lede);
        Set<String> words = new HashSet<>(Words.forms(title));
        words.addAll(Words.forms(lede));
        words.removeIf(StopWords::contains);
        return new Facts(words, figures.text(), counting(figures), new FactReader(title, lede).names());
    }

    /** The title's figures but for those of a date or series. */
    private static List<String> counting(Figures figures) {
        return figures.title().stream()
                .filter(figure -> figures.editions().stream().noneMatch(edition -> edition.matches(".*\\D" + figure)))
                .sorted()
                .toList();
    }

    private List<String> names() {
        boolean running = isRunning(title, titleWords);
        List<String> names = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= titleWords.size(); at++) {
            boolean name = at < titleWords.size() && isName(titleWords.get(at), running);
            if (from >= 0 && (!name || titleWords.get(at).apart())) {
                names.add(title.substring(
                        titleWords.get(from).start(), titleWords.get(at - 1).end()));
                from = -1;
            }
            from = name && from < 0 ? at : from;
        }
        return names;
    }

    private boolean isName(Word word, boolean running) {
        return isCapital(title, word)
                && tells(word)
                && (named.contains(word.form()) || (running && !begins(title, word)));
    }

    private static Set<String> namesInside(String lede) {
        List<Word> words = Words.of(lede);
        if (!isRunning(lede, words)) {
            return Set.of();
        }
        return words.stream()
                .filter(word -> isNamed(lede, word))
                .map(Word::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fewer than half of the words have capitals that only a name has there. */
    private static boolean isRunning(String text, List<Word> words) {
        return words.stream().filter(word -> isNamed(text, word)).count() * 2 < words.size();
    }

    private static boolean isNamed(String text, Word word) {
        return !begins(text, word) && isCapital(text, word) && tells(word);
    }

    private static boolean tells(Word word) {
        return !StopWords.contains(word.form()) && !CALENDAR.contains(word.form());
    }

    /** Whether the word begins a sentence. */
    private static boolean begins(String text, Word word) {
        int at = word.start() - 1;
        while (at >= 0 && BEFORE_A_WORD.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isCapital(String text, Word word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }
}

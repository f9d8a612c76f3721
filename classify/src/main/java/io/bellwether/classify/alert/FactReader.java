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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds figures and names in title and lede. A name in a title is a word with a capital that has one inside running text, of the lede or
 * of the title itself: a title that gives every word a capital tells none. Languages that write every noun with one have no names here.
 */
final class FactReader {

    private static final int LEDE_UNITS = 500;

    private static final String WORD_BEFORE = "before";
    private static final String HYPHEN = "hyphen";
    private static final String WORD_AFTER = "after";
    private static final Pattern FIGURE = Pattern.compile("(?:(?<" + WORD_BEFORE + ">[\\p{L}][\\p{L}\\d]*)[ -])?"
            + "(?<![\\p{L}\\d.,-])(?<figure>\\d[\\d.,]*)(?<" + HYPHEN + ">-)?(?: ?(?<" + WORD_AFTER + ">\\p{L}+))?");

    /** What is counted in these is a time, not a fact. */
    private static final Set<String> TIMES = WordList.lines(FactReader.class, "time-words.txt").stream()
            .flatMap(line -> Words.forms(line).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final WrittenText title;
    private final Set<String> named;

    private FactReader(String title, String lede) {
        this.title = WrittenText.of(title);
        this.named = WrittenText.of(lede).names();
    }

    static Facts read(Article article) {
        String title = Headline.of(article);
        String text = article.summary().isBlank() ? article.body() : article.summary();
        String lede = text.substring(0, Math.min(text.length(), LEDE_UNITS));
        Figures figures = FigureReader.read(title, lede);
        Set<String> words = new HashSet<>(Words.forms(title));
        words.addAll(Words.forms(lede));
        words.removeIf(StopWords::contains);
        FactReader reader = new FactReader(title, lede);
        return new Facts(words, figures.text(), reader.counting(figures), reader.names());
    }

    /** The title's figures but for those of a date, a series, a name, a time or an attribute: "48,000-ton". */
    private List<String> counting(Figures figures) {
        Set<String> counting = new HashSet<>(figures.title());
        counting.removeIf(figure -> figures.editions().stream().anyMatch(edition -> edition.matches(".*\\D" + figure)));
        Matcher found = FIGURE.matcher(title.text());
        while (found.find()) {
            if (isOfName(found) || isOfTime(found) || found.group(HYPHEN) != null) {
                String digits = found.group("figure").replaceAll("\\D", "");
                counting.removeIf(figure -> figure.replace(".", "").equals(digits));
            }
        }
        return counting.stream().sorted().toList();
    }

    /** "Falcon 9", "iPhone 16": where capitals tell names. */
    private boolean isOfName(Matcher found) {
        String before = found.group(WORD_BEFORE);
        return before != null
                && title.running()
                && found.start() > 0
                && before.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isOfTime(Matcher found) {
        String after = found.group(WORD_AFTER);
        return after != null && Words.forms(after).stream().anyMatch(TIMES::contains);
    }

    private List<String> names() {
        List<Word> words = title.words();
        List<String> names = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= words.size(); at++) {
            boolean name = at < words.size() && isName(words.get(at));
            if (from >= 0 && (!name || words.get(at).apart())) {
                names.add(title.text()
                        .substring(words.get(from).start(), words.get(at - 1).end()));
                from = -1;
            }
            from = name && from < 0 ? at : from;
        }
        return names;
    }

    private boolean isName(Word word) {
        return title.isSurelyName(word) || (named.contains(word.form()) && title.mayBeName(word));
    }
}

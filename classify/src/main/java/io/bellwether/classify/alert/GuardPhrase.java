package io.bellwether.classify.alert;

import io.bellwether.classify.language.WordList;
import io.bellwether.classify.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A phrase as a sequence of word forms and signs, so that one line serves all inflections.
 *
 * @param written as the list has it
 * @param elements word forms, or {@value #COUNT}, {@value #YEAR}, {@value #MARK}
 */
record GuardPhrase(String written, List<String> elements) {

    /** A small number in words or digits, or "a". */
    private static final String COUNT = "<count>";

    private static final String YEAR = "<year>";
    /** Punctuation, or the end of the text. */
    private static final String MARK = "<mark>";

    private static final Set<String> COUNTS = WordList.lines(GuardPhrase.class, "count-words.txt").stream()
            .flatMap(line -> Words.forms(line).stream())
            .collect(Collectors.toUnmodifiableSet());

    GuardPhrase {
        elements = List.copyOf(elements);
    }

    static GuardPhrase of(String written) {
        String phrase = written.strip();
        return new GuardPhrase(
                phrase,
                Arrays.stream(phrase.split("\\s+"))
                        .flatMap(part -> part.startsWith("<") ? List.of(part).stream() : Words.forms(part).stream())
                        .toList());
    }

    /** Whether the text has all its words somewhere: asked first, because it is cheap. */
    boolean mayStandIn(GuardText text) {
        return elements.stream()
                .allMatch(element -> element.startsWith("<") || text.forms().contains(element));
    }

    /** The word after the phrase where it begins at this word; empty where it does not. */
    Optional<Integer> endAt(GuardText text, int from) {
        int at = from;
        for (String element : elements) {
            if (element.equals(MARK)) {
                if (!text.isParted(at)) {
                    return Optional.empty();
                }
            } else if (at < text.words().size()
                    && isMet(element, text.words().get(at).form())) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    private static boolean isMet(String element, String form) {
        return switch (element) {
            case COUNT -> COUNTS.contains(form) || form.matches("\\d{1,3}");
            case YEAR -> form.matches("(19|20)\\d\\d");
            default -> element.equals(form);
        };
    }
}

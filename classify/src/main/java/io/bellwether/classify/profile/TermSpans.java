package io.bellwether.classify.profile;

import io.bellwether.classify.language.Sentence;
import io.bellwether.classify.language.StopWords;
import io.bellwether.classify.language.Token;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words and phrases of a sentence that can be terms. A word: noun, name, adjective or verb. A phrase: two or three neighbours that begin
 * with a noun, name or adjective and end in a noun or name. In headings, seldom whole sentences, every word that is not of grammar counts.
 */
final class TermSpans {

    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "ADJ", "VERB", "NUM", "X");
    private static final Set<String> LAST = Set.of("NOUN", "PROPN");
    private static final Set<String> FIRST = Set.of("NOUN", "PROPN", "ADJ");
    private static final int LONGEST = 3;
    private static final int FEWEST_LETTERS = 2;

    private final List<Token> tokens;
    private final boolean heading;
    private final List<TermSpan> found = new ArrayList<>();

    private TermSpans(Sentence sentence, boolean heading) {
        this.tokens = JoinedTokens.of(sentence.tokens());
        this.heading = heading;
    }

    /** The spans in order of their first word, shorter first. */
    static List<TermSpan> of(Sentence sentence, boolean heading) {
        TermSpans spans = new TermSpans(sentence, heading);
        for (int at = 0; at < spans.tokens.size(); at++) {
            spans.addFrom(at);
        }
        return spans.found;
    }

    private void addFrom(int at) {
        for (int end = at + 1; end <= Math.min(tokens.size(), at + LONGEST) && content(tokens.get(end - 1)); end++) {
            List<Token> span = tokens.subList(at, end);
            if (names(span) && (span.size() == 1 || phrase(span))) {
                found.add(new TermSpan(span));
            }
        }
    }

    /** Begins with a letter and is, or is joined of, more than grammar. */
    private boolean content(Token token) {
        return Character.isLetter(token.text().codePointAt(0))
                && (heading || CONTENT.contains(token.part()))
                && Words.of(token.text()).stream().anyMatch(word -> !StopWords.contains(word.form()));
    }

    /** Says something by itself: letters, and not only words of argument. */
    private static boolean names(List<Token> span) {
        return span.stream()
                        .allMatch(token -> token.text()
                                        .codePoints()
                                        .filter(Character::isLetter)
                                        .count()
                                >= FEWEST_LETTERS)
                && span.stream()
                        .flatMap(token -> Words.of(token.text()).stream())
                        .map(Word::form)
                        .anyMatch(form -> !ArgumentWords.contains(form) && !StopWords.contains(form));
    }

    private boolean phrase(List<Token> span) {
        return heading
                || (FIRST.contains(span.getFirst().part())
                        && LAST.contains(span.getLast().part()));
    }
}

package io.bellwether.classify.profile;

import io.bellwether.classify.language.Token;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tokens that may be a term: one word, or a phrase. */
record TermSpan(List<Token> tokens) {

    TermSpan {
        tokens = List.copyOf(tokens);
    }

    /** The forms of its words as the tagger will see them. */
    String key() {
        return forms(tokens.stream().map(Token::text));
    }

    /** The lemmas of its words, for people; as written where the model's lemma is not a form of the word. */
    String text() {
        return tokens.stream().map(TermSpan::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Token token) {
        String written = token.text().toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "");
        boolean same = forms(Stream.of(token.lemma())).equals(forms(Stream.of(token.text())));
        return same && token.lemma().indexOf('’') < 0 && token.lemma().indexOf('\'') < 0 ? token.lemma() : written;
    }

    private static String forms(Stream<String> texts) {
        return texts.flatMap(text -> Words.of(text).stream()).map(Word::form).collect(Collectors.joining(" "));
    }
}

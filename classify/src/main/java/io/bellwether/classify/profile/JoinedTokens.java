package io.bellwether.classify.profile;

import io.bellwether.classify.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes one token again of what hyphens join and the tokenizer took apart: {@code fine-tuning} is no "fine", {@code lock-in} no "lock". */
final class JoinedTokens {

    private JoinedTokens() {}

    /** The tokens, hyphenated words whole; such a word has the part of speech of its last part and no lemma but itself. */
    static List<Token> of(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            if (!joined.isEmpty() && touches(joined.getLast(), token)) {
                joined.add(join(joined.removeLast(), token));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static boolean touches(Token before, Token token) {
        boolean hyphen = hyphen(before.text().charAt(before.text().length() - 1))
                || hyphen(token.text().charAt(0));
        boolean longDash = before.text().startsWith("--") || token.text().startsWith("--");
        return hyphen && !longDash && before.end() == token.start();
    }

    private static boolean hyphen(char unit) {
        return unit == '-' || unit == '‐' || unit == '‑';
    }

    private static Token join(Token before, Token token) {
        String text = before.text() + token.text();
        return new Token(text, text.toLowerCase(Locale.ROOT), token.part(), before.start(), token.end());
    }
}

package io.bellwether.classify.tag;

import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.WordList;
import java.util.ArrayList;
import java.util.List;

/** Tells sentences of the page (consent, newsletters, links to other articles) from those of the article. */
final class Boilerplate {

    private static final PhraseTree PHRASES = read();

    private Boilerplate() {}

    static boolean in(List<Word> words, Statement statement) {
        List<Hit> found = new ArrayList<>();
        for (int at = statement.from(); at < statement.to() && found.isEmpty(); at++) {
            PHRASES.find(words, at, found);
        }
        return !found.isEmpty();
    }

    private static PhraseTree read() {
        PhraseTree phrases = new PhraseTree();
        WordList.lines(Boilerplate.class, "boilerplate.txt").forEach(phrases::add);
        return phrases;
    }
}

package io.bellwether.classify.lexicon;

import java.util.Map;

/** Small lexicons for tests, written as their files are. */
public final class WrittenLexicon {

    private WrittenLexicon() {}

    /** The lexicon of one file with this text. */
    public static Lexicon of(String text) {
        return Lexicon.of(Map.of("test.lexicon", text));
    }
}

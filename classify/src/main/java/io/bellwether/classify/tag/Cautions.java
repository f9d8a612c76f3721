package io.bellwether.classify.tag;

import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Caution;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of a text that deny, pass on what is uncertain, or look back, told by word lists alone. They are shown beside
 * evidence and change no score. Immutable.
 */
public final class Cautions {

    /** A sentence and what to beware of in it. */
    private record Doubtful(int start, int end, List<Caution> cautions) {}

    private final List<Doubtful> sentences;

    private Cautions(List<Doubtful> sentences) {
        this.sentences = sentences;
    }

    /**
     * Reads a field of an article.
     *
     * @param time when the article was published, or read: what lies two calendar years back is told as past
     */
    public static Cautions of(String text, Instant time) {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        List<Word> words = Words.of(text);
        List<Doubtful> sentences = new ArrayList<>();
        for (Statement statement : Statements.of(ArticleField.BODY, text, words)) {
            List<Word> said = words.subList(statement.from(), statement.to());
            List<Caution> cautions = oneOfAKind(CautionWords.in(text, said, year));
            if (!cautions.isEmpty()) {
                sentences.add(
                        new Doubtful(said.getFirst().start(), said.getLast().end(), cautions));
            }
        }
        return new Cautions(List.copyOf(sentences));
    }

    /** What to beware of in the sentences that hold this stretch, in UTF-16 units: at most one of a kind, in the order of the kinds. */
    public List<Caution> at(int start, int end) {
        return oneOfAKind(sentences.stream()
                .filter(sentence -> sentence.start() < end && start < sentence.end())
                .flatMap(sentence -> sentence.cautions().stream())
                .toList());
    }

    /** The first of each kind, in the order of the kinds. */
    static List<Caution> oneOfAKind(List<Caution> cautions) {
        Map<Caution.Kind, Caution> byKind = new EnumMap<>(Caution.Kind.class);
        cautions.forEach(caution -> byKind.putIfAbsent(caution.kind(), caution));
        return List.copyOf(byKind.values());
    }
}

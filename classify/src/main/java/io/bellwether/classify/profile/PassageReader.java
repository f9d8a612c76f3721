package io.bellwether.classify.profile;

import io.bellwether.article.profile.Provenance;
import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.Passage;
import io.bellwether.classify.briefing.Span;
import io.bellwether.classify.language.EnglishAnalysis;
import io.bellwether.classify.language.Sentence;
import io.bellwether.classify.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds words and phrases that can be terms in a passage. Not thread-safe, as the analysis it uses. */
final class PassageReader {

    private final EnglishAnalysis english = new EnglishAnalysis();
    private final Briefing briefing;

    PassageReader(Briefing briefing) {
        this.briefing = briefing;
    }

    /** The occurrences in a passage: those of its heading, then those of its text in order. */
    List<Occurrence> read(Passage passage) {
        List<Occurrence> found = new ArrayList<>();
        Span at = passage.at();
        Sentence heading = english.sentence(sentenceCase(at.of(briefing.text())), at.start());
        addAll(passage, heading, true, found);
        for (Span span : passage.text()) {
            for (Sentence sentence : english.sentences(span.of(briefing.text()), span.start())) {
                addAll(passage, sentence, false, found);
            }
        }
        return found;
    }

    /** Capitals of a heading mislead the tagger into names; acronyms keep theirs. Every unit keeps its place. */
    private static String sentenceCase(String heading) {
        StringBuilder lower = new StringBuilder(heading);
        for (int at = 0; at < heading.length(); at++) {
            boolean capital = heading.charAt(at) >= 'A' && heading.charAt(at) <= 'Z';
            boolean smallAfter = at + 1 < heading.length() && Character.isLowerCase(heading.charAt(at + 1));
            boolean startsWord = at == 0 || !Character.isLetterOrDigit(heading.charAt(at - 1));
            if (capital && smallAfter && startsWord) {
                lower.setCharAt(
                        at,
                        heading.substring(at, at + 1).toLowerCase(Locale.ROOT).charAt(0));
            }
        }
        return lower.toString();
    }

    private void addAll(Passage passage, Sentence sentence, boolean heading, List<Occurrence> found) {
        for (TermSpan span : TermSpans.of(sentence, heading)) {
            int start = span.tokens().getFirst().start();
            int end = span.tokens().getLast().end();
            String quoted = briefing.text().substring(sentence.start(), sentence.end());
            Provenance from = new Provenance(passage.heading(), start, end, quoted);
            found.add(new Occurrence(span.key(), span.text(), heading, named(span.tokens(), heading), from));
        }
    }

    /** A capital inside a sentence, or an acronym anywhere. */
    private boolean named(List<Token> tokens, boolean heading) {
        String written = briefing.text()
                .substring(tokens.getFirst().start(), tokens.getLast().end());
        boolean acronym = written.length() > 1
                && written.equals(written.toUpperCase(Locale.ROOT))
                && written.chars().anyMatch(Character::isLetter);
        return acronym || (!heading && Character.isUpperCase(written.charAt(0)) && !startsSentence(tokens.getFirst()));
    }

    private boolean startsSentence(Token token) {
        int before = token.start() - 1;
        while (before >= 0
                && briefing.text().charAt(before) != '\n'
                && (Character.isWhitespace(briefing.text().charAt(before))
                        || "\"“'‘(*_".indexOf(briefing.text().charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ".!?:\n".indexOf(briefing.text().charAt(before)) >= 0;
    }
}

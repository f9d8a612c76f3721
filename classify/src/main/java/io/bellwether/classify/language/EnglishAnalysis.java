package io.bellwether.classify.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * Sentences, tokens, parts of speech and lemmas of English text by OpenNLP. For briefings: some milliseconds a sentence are too slow for
 * the stream. Not thread-safe.
 */
public final class EnglishAnalysis {

    private final SentenceDetectorME sentences = new SentenceDetectorME(Models.sentences(), Models.abbreviations());
    private final TokenizerME tokens = new TokenizerME(Models.tokens(), Models.abbreviations());
    private final POSTaggerME parts = new POSTaggerME(Models.partsOfSpeech());
    private final LemmatizerME lemmas = new LemmatizerME(Models.lemmas());

    /**
     * The sentences of a stretch of text.
     *
     * @param offset added to all places, so that they count from the start of a larger text
     */
    public List<Sentence> sentences(String text, int offset) {
        List<Sentence> found = new ArrayList<>();
        for (Span span : sentences.sentPosDetect(text)) {
            found.add(sentence(text.substring(span.getStart(), span.getEnd()), offset + span.getStart()));
        }
        return found;
    }

    /** One stretch of text as a single sentence, for headings. */
    public Sentence sentence(String text, int offset) {
        Span[] spans = tokens.tokenizePos(text);
        String[] written = Span.spansToStrings(spans, text);
        String[] tags = parts.tag(written);
        String[] base = lemmas.lemmatize(written, tags);
        List<Token> found = new ArrayList<>();
        for (int at = 0; at < spans.length; at++) {
            String lemma = lemma(written[at], tags[at], base[at]);
            found.add(new Token(
                    written[at], lemma, tags[at], offset + spans[at].getStart(), offset + spans[at].getEnd()));
        }
        return new Sentence(text, offset, offset + text.length(), found);
    }

    /** Names keep their form; the model writes "_" or "O" for what it does not know. */
    private static String lemma(String written, String tag, String base) {
        boolean kept = tag.equals("PROPN") || base.equals("_") || base.equals("O") || base.isBlank();
        return (kept ? written : base).toLowerCase(Locale.ROOT);
    }
}

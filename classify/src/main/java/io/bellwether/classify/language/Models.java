package io.bellwether.classify.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.StringList;

/** The OpenNLP models of the class path (artifacts {@code opennlp-models-*} 1.3.0, trained on UD English EWT), each loaded once when first needed. */
final class Models {

    private Models() {}

    static SentenceModel sentences() {
        return Sentences.MODEL;
    }

    static TokenizerModel tokens() {
        return Tokens.MODEL;
    }

    static POSModel partsOfSpeech() {
        return PartsOfSpeech.MODEL;
    }

    static LemmatizerModel lemmas() {
        return Lemmas.MODEL;
    }

    static LanguageModel languages() {
        return Languages.MODEL;
    }

    /** Abbreviations that do not end a sentence. */
    static Dictionary abbreviations() {
        return Abbreviations.DICTIONARY;
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T load(String name, Reader<T> reader) {
        try (InputStream in = Objects.requireNonNull(Models.class.getResourceAsStream("/" + name), name)) {
            return reader.read(new BufferedInputStream(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the language model " + name + " cannot be read: rebuild the program", unreadable);
        }
    }

    private static final class Sentences {
        private static final SentenceModel MODEL = load("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    }

    private static final class Tokens {
        private static final TokenizerModel MODEL = load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    }

    private static final class PartsOfSpeech {
        private static final POSModel MODEL = load("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    }

    private static final class Lemmas {
        private static final LemmatizerModel MODEL =
                load("opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
    }

    private static final class Languages {
        private static final LanguageModel MODEL =
                new LanguageModel(load("langdetect-183.bin", LanguageDetectorModel::new));
    }

    private static final class Abbreviations {
        private static final Dictionary DICTIONARY = dictionary();

        private static Dictionary dictionary() {
            Dictionary dictionary = new Dictionary(true);
            WordList.lines("abbreviations.txt").forEach(entry -> dictionary.put(new StringList(entry)));
            return dictionary;
        }
    }
}

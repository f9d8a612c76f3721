package io.bellwether.classify.profile;

import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.Passage;
import io.bellwether.classify.embedding.Embedding;
import io.bellwether.classify.embedding.SentenceEncoder;
import io.bellwether.classify.lexicon.Concept;
import io.bellwether.classify.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** How alike themes and concepts are in meaning: headings against titles, and texts against cues, half each. */
final class ConceptLikeness {

    private final List<Embedding> headings = new ArrayList<>();
    private final List<Embedding> texts = new ArrayList<>();
    private final ConceptEmbeddings concepts;

    ConceptLikeness(Briefing briefing, List<List<Passage>> themes, Lexicon lexicon) {
        SentenceEncoder encoder = SentenceEncoder.bundled();
        for (List<Passage> theme : themes) {
            headings.add(Embedding.mean(theme.stream()
                    .map(passage -> encoder.encode(passage.heading()))
                    .toList()));
            List<Embedding> sentences = new ArrayList<>();
            for (Passage passage : theme) {
                passage.text()
                        .forEach(span ->
                                sentences.add(encoder.encode(passage.heading() + ": " + span.of(briefing.text()))));
            }
            texts.add(sentences.isEmpty() ? headings.getLast() : Embedding.mean(sentences));
        }
        this.concepts = ConceptEmbeddings.of(lexicon);
    }

    /** The concept's likeness to each theme, -1 to 1. */
    double[] ofConcept(int concept) {
        double[] likeness = new double[headings.size()];
        for (int theme = 0; theme < likeness.length; theme++) {
            likeness[theme] = (headings.get(theme).cosine(concepts.titles().get(concept))
                            + texts.get(theme).cosine(concepts.cues().get(concept)))
                    / 2;
        }
        return likeness;
    }

    /** The vectors of all concepts' titles and cues; two seconds to make, so made once a lexicon. */
    private record ConceptEmbeddings(List<Embedding> titles, List<Embedding> cues) {

        private static final ConceptEmbeddings BUNDLED = make(Lexicon.bundled());

        static ConceptEmbeddings of(Lexicon lexicon) {
            return lexicon.equals(Lexicon.bundled()) ? BUNDLED : make(lexicon);
        }

        private static ConceptEmbeddings make(Lexicon lexicon) {
            SentenceEncoder encoder = SentenceEncoder.bundled();
            List<Embedding> titles = new ArrayList<>();
            List<Embedding> cues = new ArrayList<>();
            for (Concept concept : lexicon.concepts()) {
                titles.add(encoder.encode(concept.title()));
                cues.add(encoder.encode(concept.title() + ": " + String.join(", ", concept.cues())));
            }
            return new ConceptEmbeddings(titles, cues);
        }
    }
}

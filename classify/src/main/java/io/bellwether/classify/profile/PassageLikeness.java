package io.bellwether.classify.profile;

import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How alike two passages of a briefing are: by the stems of their headings, rare words first, and by the words of their text.
 *
 * <p>Weights and floors were set by hand on three briefings, so that no two different subjects merge: words that headings alone share
 * ("Open Weights" and "Economic Weight", "Water Quality" and "Water Rights") are not enough without likeness of text.
 */
final class PassageLikeness {

    private static final double HEADING = 0.6;
    private static final double TEXT = 0.4;

    /** From this likeness on, headings are the same but for their phrasing. */
    private static final double SAME_HEADING = 0.95;

    /** Without this much likeness of text, different headings speak of different subjects. */
    private static final double LEAST_TEXT = 0.15;

    /** Passages without text are alike only if their headings nearly are. */
    private static final double BARE_HEADING = 0.8;

    /** What a word counts that only frames the subject of a heading. */
    private static final double FRAMING_WORD = 0.25;

    private final Background background;
    private final List<WordVector> headings = new ArrayList<>();
    private final List<WordVector> texts = new ArrayList<>();

    PassageLikeness(Briefing briefing, Background background) {
        this.background = background;
        List<WordVector> counts = new ArrayList<>();
        for (Passage passage : briefing.passages()) {
            headings.add(headingVector(passage.heading()));
            counts.add(counts(text(briefing, passage)));
        }
        weigh(counts);
    }

    /** 0 to 1; different subjects stay below {@link ThemeMerge#LEAST_LIKENESS}. */
    double between(int one, int other) {
        double heading = headings.get(one).cosine(headings.get(other));
        if (texts.get(one).isEmpty() || texts.get(other).isEmpty()) {
            return heading >= BARE_HEADING ? heading : 0;
        }
        double text = texts.get(one).cosine(texts.get(other));
        if (heading < SAME_HEADING && text < LEAST_TEXT) {
            return 0;
        }
        return HEADING * heading + TEXT * text;
    }

    private WordVector headingVector(String heading) {
        TreeMap<String, Double> weights = new TreeMap<>();
        for (Stems.Stem stem : Stems.of(heading)) {
            double share = ArgumentWords.frames(stem.form()) ? FRAMING_WORD : 1;
            weights.merge(stem.stem(), share * background.rarity(stem.form()), Math::max);
        }
        return new WordVector(weights);
    }

    private static String text(Briefing briefing, Passage passage) {
        StringBuilder text = new StringBuilder();
        passage.text().forEach(span -> text.append(span.of(briefing.text())).append('\n'));
        return text.toString();
    }

    private static WordVector counts(String text) {
        TreeMap<String, Double> counts = new TreeMap<>();
        Stems.of(text).forEach(stem -> counts.merge(stem.stem(), 1.0, Double::sum));
        return new WordVector(counts);
    }

    /** A word weighs more the oftener it stands in this passage and the fewer passages have it. */
    private void weigh(List<WordVector> counts) {
        Map<String, Integer> passages = new HashMap<>();
        counts.forEach(vector -> vector.weights().keySet().forEach(stem -> passages.merge(stem, 1, Integer::sum)));
        double all = counts.size() + 1.0;
        for (WordVector vector : counts) {
            texts.add(vector.mapped((stem, count) ->
                    (1 + StrictMath.log(count)) * StrictMath.log(all / passages.getOrDefault(stem, 1))));
        }
    }
}

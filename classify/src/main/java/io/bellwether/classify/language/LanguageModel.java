package io.bellwether.classify.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * OpenNLP's language model, asked without a string and a map entry for each run of letters, which takes OpenNLP most of its time. It says
 * the same: the language whose runs of one to three letters, each counted once, weigh most. Immutable.
 */
final class LanguageModel {

    private static final int LONGEST_RUN = 3;

    /** A language this far behind the best, as the logarithm of the odds, adds nothing to the sum that shows. */
    private static final double OUT_OF_SIGHT = 30;

    /** From this share of languages on a row of all of them takes no more memory than pairs of number and weight. */
    private static final double MOST_LANGUAGES = 2.0 / 3;

    private final String[] languages;

    /** Runs of letters as numbers, at the place of their hash or the next free one; 0 where none is. */
    private final long[] keys;

    /** The number of the run at the same place. */
    private final int[] numbers;

    private final List<Weights> weights = new ArrayList<>();

    /** What a run of letters says of each language. */
    private sealed interface Weights {

        static Weights of(Context context, int languages) {
            return context.getOutcomes().length >= languages * MOST_LANGUAGES
                    ? OfAll.of(context, languages)
                    : new OfSome(context.getOutcomes(), context.getParameters());
        }

        void addTo(double[] sums);

        /** A weight for each language, 0 where the model has none: a sum over whole rows is some times faster. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record OfAll(double[] weights) implements Weights {

            static OfAll of(Context context, int languages) {
                double[] weights = new double[languages];
                for (int at = 0; at < context.getOutcomes().length; at++) {
                    weights[context.getOutcomes()[at]] = context.getParameters()[at];
                }
                return new OfAll(weights);
            }

            @Override
            public void addTo(double[] sums) {
                for (int language = 0; language < weights.length; language++) {
                    sums[language] += weights[language];
                }
            }
        }

        /** Weights of the languages numbered alike. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record OfSome(int[] languages, double[] weights) implements Weights {

            @Override
            public void addTo(double[] sums) {
                for (int at = 0; at < languages.length; at++) {
                    sums[languages[at]] += weights[at];
                }
            }
        }
    }

    LanguageModel(LanguageDetectorModel model) {
        Object[] data = ((AbstractModel) model.getMaxentModel()).getDataStructures();
        @SuppressWarnings("unchecked") // as OpenNLP documents: the parameters by feature, and the outcomes
        Map<String, Context> byRun = (Map<String, Context>) data[1];
        this.languages = (String[]) data[2];
        this.keys = new long[Integer.highestOneBit(byRun.size()) * 4];
        this.numbers = new int[keys.length];
        byRun.forEach((run, context) -> {
            if (run.length() <= LONGEST_RUN) {
                long key = key(run.toCharArray(), 0, run.length());
                int place = place(key);
                keys[place] = key;
                numbers[place] = weights.size();
                weights.add(Weights.of(context, languages.length));
            }
        });
    }

    /** The language a text most likely is in, as the model calls it (ISO 639-3), and how likely. */
    Prediction predict(String text) {
        double[] sums = new double[languages.length];
        char[] letters = TrainedText.of(text);
        BitSet seen = new BitSet(weights.size());
        for (int from = 0; from < letters.length; from++) {
            for (int length = 1; length <= LONGEST_RUN && from + length <= letters.length; length++) {
                int place = place(key(letters, from, length));
                if (keys[place] != 0 && !seen.get(numbers[place])) {
                    seen.set(numbers[place]);
                    weights.get(numbers[place]).addTo(sums);
                }
            }
        }
        return best(sums);
    }

    private Prediction best(double[] sums) {
        int best = 0;
        for (int language = 1; language < sums.length; language++) {
            best = sums[language] > sums[best] ? language : best;
        }
        double all = 0;
        for (double sum : sums) {
            all += sums[best] - sum < OUT_OF_SIGHT ? StrictMath.exp(sum - sums[best]) : 0;
        }
        return new Prediction(languages[best], 1 / all);
    }

    /** @param confidence 0 to 1; all languages together have 1 */
    record Prediction(String language, double confidence) {}

    private static long key(char[] letters, int from, int length) {
        long key = length;
        for (int at = from; at < from + length; at++) {
            key = key << Character.SIZE | letters[at];
        }
        return key;
    }

    private int place(long key) {
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }
}

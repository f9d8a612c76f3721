package io.bellwether.classify.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.normalizer.AggregateCharSequenceNormalizer;
import opennlp.tools.util.normalizer.CharSequenceNormalizer;
import opennlp.tools.util.normalizer.EmojiCharSequenceNormalizer;
import opennlp.tools.util.normalizer.NumberCharSequenceNormalizer;
import opennlp.tools.util.normalizer.ShrinkCharSequenceNormalizer;
import opennlp.tools.util.normalizer.TwitterCharSequenceNormalizer;
import opennlp.tools.util.normalizer.UrlCharSequenceNormalizer;

/**
 * OpenNLP's language model, asked without a string and a map entry for each run of letters, which takes OpenNLP most of its time. It says
 * the same: the language whose runs of one to three letters, each counted once, weigh most. Immutable.
 */
final class LanguageModel {

    private static final int LONGEST_RUN = 3;

    /** A language this far behind the best, as the logarithm of the odds, adds nothing to the sum that shows. */
    private static final double OUT_OF_SIGHT = 30;

    /** As OpenNLP's model was trained. */
    private final CharSequenceNormalizer normalizer = new AggregateCharSequenceNormalizer(
            EmojiCharSequenceNormalizer.getInstance(),
            UrlCharSequenceNormalizer.getInstance(),
            TwitterCharSequenceNormalizer.getInstance(),
            NumberCharSequenceNormalizer.getInstance(),
            ShrinkCharSequenceNormalizer.getInstance());

    private final String[] languages;

    /** Runs of letters as numbers, at the place of their hash or the next free one; 0 where none is. */
    private final long[] keys;

    /** The number of the run at the same place. */
    private final int[] numbers;

    private final List<Context> weights = new ArrayList<>();

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
                weights.add(context);
            }
        });
    }

    /** The language a text most likely is in, as the model calls it (ISO 639-3), and how likely. */
    Prediction predict(String text) {
        double[] sums = new double[languages.length];
        char[] letters = StringUtil.toLowerCase(normalizer.normalize(text)).toCharArray();
        BitSet seen = new BitSet(weights.size());
        for (int from = 0; from < letters.length; from++) {
            for (int length = 1; length <= LONGEST_RUN && from + length <= letters.length; length++) {
                int place = place(key(letters, from, length));
                if (keys[place] != 0 && !seen.get(numbers[place])) {
                    seen.set(numbers[place]);
                    add(weights.get(numbers[place]), sums);
                }
            }
        }
        return best(sums);
    }

    private static void add(Context weights, double[] sums) {
        int[] outcomes = weights.getOutcomes();
        double[] parameters = weights.getParameters();
        for (int at = 0; at < outcomes.length; at++) {
            sums[outcomes[at]] += parameters[at];
        }
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

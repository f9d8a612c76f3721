package io.bellwether.desk.page;

import java.util.List;

/**
 * The form of a theme.
 *
 * @param action where it goes
 * @param version of the profile that it was made from
 * @param revision of the draft that it was made from; 0 for none
 * @param remark what it changes
 * @param groups weights by where the terms come from
 * @param further terms whose weights stand in the whole profile alone
 * @param settings thresholds
 * @param texts lists, one entry a line
 */
record ProfileFormPage(
        String title,
        String action,
        String version,
        long revision,
        String remark,
        List<String> faults,
        List<WeightGroup> groups,
        int further,
        List<Field> settings,
        List<Field> texts) {

    ProfileFormPage {
        faults = List.copyOf(faults);
        groups = List.copyOf(groups);
        settings = List.copyOf(settings);
        texts = List.copyOf(texts);
    }

    /**
     * Weights of terms that come from one place.
     *
     * @param heaviest its first terms, in words
     * @param open whether it is shown: the first ones are, and where a weight is wrong
     */
    record WeightGroup(String place, String sentence, String heaviest, boolean open, List<Weight> weights) {

        WeightGroup {
            weights = List.copyOf(weights);
        }
    }

    /** The weight of a term; note and fault may be empty. */
    record Weight(String name, String term, String value, String note, String fault) {}

    /** A field with what is to be typed there; faults are of it alone. */
    record Field(String name, String label, String hint, String value, int rows, List<String> faults) {

        Field {
            faults = List.copyOf(faults);
        }
    }
}

package io.bellwether.classify.alert;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What title and beginning of an article tell that can be new.
 *
 * @param words all that carry subject, in their base forms
 * @param figures all numbers, as digits with decimals after a point
 * @param titleFigures those in the title that count or measure, not dates and numbers of a series
 * @param titleNames names in the title as written, of one word or several
 */
public record Facts(Set<String> words, Set<String> figures, List<String> titleFigures, List<String> titleNames) {

    /** Sorts the sets, so that equal facts are written alike. */
    public Facts {
        words = Collections.unmodifiableSet(new TreeSet<>(words));
        figures = Collections.unmodifiableSet(new TreeSet<>(figures));
        titleFigures = List.copyOf(titleFigures);
        titleNames = List.copyOf(titleNames);
    }
}

package io.bellwether.classify.alert;

import io.bellwether.article.alert.UpdateReason;
import io.bellwether.classify.language.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the articles of a story have told in titles and beginnings.
 *
 * @param words in their base forms, at most {@value #MOST_WORDS}
 * @param figures as digits, at most {@value #MOST_FIGURES}
 */
record KnownFacts(Set<String> words, Set<String> figures) {

    static final KnownFacts NONE = new KnownFacts(Set.of(), Set.of());

    private static final int MOST_WORDS = 3_000;
    private static final int MOST_FIGURES = 300;

    /** One figure, or this many names. */
    private static final int NAMES = 2;
    /** Fewer digits number a list, not an event. */
    private static final int DIGITS = 2;
    /** Nearer to a known figure it is the same, rounded. */
    private static final double ROUNDING = 0.1;

    private static final int THOUSAND = 1_000;

    /** Sorts, so that equal facts are written alike. */
    KnownFacts {
        words = Collections.unmodifiableSet(new TreeSet<>(words));
        figures = Collections.unmodifiableSet(new TreeSet<>(figures));
    }

    KnownFacts with(Facts facts) {
        return new KnownFacts(joined(words, facts.words(), MOST_WORDS), joined(figures, facts.figures(), MOST_FIGURES));
    }

    private static Set<String> joined(Set<String> known, Set<String> more, int most) {
        Set<String> all = new HashSet<>(known);
        more.stream()
                .filter(one -> !known.contains(one))
                .limit(most - known.size())
                .forEach(all::add);
        return all;
    }

    /**
     * What a title tells that no title or beginning told before: a figure of two digits at least, not led by zero, that is no known one rounded or in
     * another unit, or two names of which no word was ever said. A story that can remember no more calls nothing new.
     */
    Optional<UpdateReason> newIn(Facts facts) {
        if (words.size() >= MOST_WORDS || figures.size() >= MOST_FIGURES) {
            return Optional.empty();
        }
        List<String> counted = facts.titleFigures().stream()
                .filter(figure -> figure.length() >= DIGITS && figure.charAt(0) != '0')
                .filter(figure -> figures.stream().noneMatch(known -> isNear(figure, known)))
                .toList();
        List<String> names = facts.titleNames().stream()
                .filter(name -> Collections.disjoint(words, Words.forms(name)))
                .distinct()
                .toList();
        return counted.isEmpty() && names.size() < NAMES
                ? Optional.empty()
                : Optional.of(new UpdateReason.NewFacts(counted, names));
    }

    /** Millions are thousands of thousands: 0.6 and 593 may be one figure. One beyond all doubles is near itself alone. */
    private static boolean isNear(String one, String other) {
        double first = Double.parseDouble(one);
        double second = Double.parseDouble(other);
        if (Double.isInfinite(first) || Double.isInfinite(second)) {
            return one.equals(other);
        }
        double mine = mantissa(first);
        double theirs = mantissa(second);
        return Math.abs(mine - theirs) <= ROUNDING * Math.max(mine, theirs);
    }

    /** Between 1 and a thousand; 0 stays. */
    private static double mantissa(double figure) {
        double mantissa = figure;
        while (mantissa >= THOUSAND) {
            mantissa /= THOUSAND;
        }
        while (mantissa > 0 && mantissa < 1) {
            mantissa *= THOUSAND;
        }
        return mantissa;
    }
}

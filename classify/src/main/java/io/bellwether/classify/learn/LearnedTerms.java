package io.bellwether.classify.learn;

import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.profile.OrdinaryNews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the words and two-word phrases that tell a theme's wanted articles from its neighbours': by the logarithm of the odds ratio with
 * an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, Fightin' Words), articles counted, not occurrences. Half of the prior
 * is how common the word is in ordinary news, half how common among the marked articles.
 */
final class LearnedTerms {

    /** How provenance names them. */
    static final String SECTION = "learned";

    static final int MOST_TERMS = 25;

    /** Below a phrase of the briefing's heading; one learned word alone never makes a sure sentence. */
    static final double MOST_WEIGHT = 6;

    private static final int FEWEST_WANTED = 3;

    /** Weight of a learned term for each unit of log-odds; 1, 1.5, 2 and 4 were tried on folds. */
    private static final double SCALE = 1.5;

    /** Standard deviations from no difference. */
    private static final double LEAST_DEVIATIONS = 2;

    /** The prior weighs as much as so many articles. */
    private static final double PRIOR = 20;

    /** A phrase is so much rarer in ordinary news than the rarer of its words. */
    private static final double PHRASE = 0.2;

    /** A word must be at least about twice as common in wanted articles as in ordinary news. */
    private static final double LEAST_ABOVE_ORDINARY = 0.7;

    private final PhraseCounts counts;
    private final List<String> known;

    private record Candidate(String phrase, double odds, double deviations) {}

    private LearnedTerms(Theme theme, PhraseCounts counts) {
        this.counts = counts;
        this.known = Stream.of(
                        theme.terms().stream().map(Term::text),
                        theme.aliases().stream().map(alias -> alias.text()),
                        theme.gate().stream())
                .flatMap(texts -> texts)
                .map(text -> String.join(" ", Words.forms(text)))
                .toList();
    }

    /** The terms, the surest first, equal ones in alphabetical order; none where the wanted articles are too few. */
    static List<Term> of(Theme theme, PhraseCounts counts) {
        LearnedTerms learned = new LearnedTerms(theme, counts);
        List<Candidate> candidates = counts.wantedPhrases().stream()
                .filter(phrase -> counts.wanted(phrase) >= FEWEST_WANTED && !learned.known.contains(phrase))
                .map(learned::candidate)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.deviations())
                        .thenComparing(Candidate::phrase))
                .toList();
        return learned.distinct(candidates).stream().map(learned::term).toList();
    }

    private Optional<Candidate> candidate(String phrase) {
        double wanted = counts.wanted(phrase);
        double others = counts.others(phrase);
        double ordinary = ordinary(phrase);
        double common = (wanted + others + 0.5) / (counts.wanted() + counts.others() + 1.0);
        double prior = PRIOR * (ordinary + common) / 2;
        double odds = StrictMath.log((wanted + prior) / (counts.wanted() + PRIOR - wanted - prior))
                - StrictMath.log((others + prior) / (counts.others() + PRIOR - others - prior));
        double deviations = odds / StrictMath.sqrt(1 / (wanted + prior) + 1 / (others + prior));
        double above = StrictMath.log((wanted + 0.5) / (counts.wanted() + 1.0) / ordinary);
        return deviations >= LEAST_DEVIATIONS && above >= LEAST_ABOVE_ORDINARY
                ? Optional.of(new Candidate(phrase, odds, deviations))
                : Optional.empty();
    }

    private static double ordinary(String phrase) {
        List<String> words = List.of(phrase.split(" ", -1));
        double rarest = words.stream().mapToDouble(OrdinaryNews::share).min().orElse(1);
        return words.size() > 1 ? PHRASE * rarest : rarest;
    }

    /** A phrase and its word that stand in nearly the same articles say one thing: the surer one stays. */
    private List<Candidate> distinct(List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (kept.size() < MOST_TERMS
                    && kept.stream().noneMatch(other -> same(other.phrase(), candidate.phrase()))) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private boolean same(String one, String other) {
        boolean part = List.of(one.split(" ", -1)).contains(other)
                || List.of(other.split(" ", -1)).contains(one);
        int apart = Math.abs(counts.wanted(one) - counts.wanted(other))
                + Math.abs(counts.others(one) - counts.others(other));
        return part && apart <= 1;
    }

    private Term term(Candidate candidate) {
        double weight = Math.min(MOST_WEIGHT, SCALE * candidate.odds());
        String note = "%s: in %d of %d wanted and %d of %d other articles"
                .formatted(
                        SECTION,
                        counts.wanted(candidate.phrase()),
                        counts.wanted(),
                        counts.others(candidate.phrase()),
                        counts.others());
        return new Term(
                counts.written(candidate.phrase()), Math.round(weight * 100) / 100.0, new Provenance(note, 0, 0, ""));
    }
}

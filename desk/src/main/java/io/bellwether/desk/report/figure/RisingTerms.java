package io.bellwether.desk.report.figure;

import io.bellwether.desk.report.RisingTerm;
import io.bellwether.desk.report.TermChanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the terms that rise and the names that are new, from headlines and matched words. Pure. */
public final class RisingTerms {

    private static final int MOST = 10;
    /** Fewer stories are an anecdote. */
    private static final int FEWEST_STORIES = 3;
    /** One publisher's habit is no trend. */
    private static final int FEWEST_PUBLISHERS = 2;
    /** Thousands of phrases are looked at: two standard deviations would show dozens by chance. */
    private static final double LEAST_DEVIATIONS = 3;
    /** Of fewer earlier stories nothing can be called new. */
    private static final int FEWEST_BEFORE = 30;

    private static final Comparator<RisingTerm> SUREST = Comparator.comparingDouble(RisingTerm::deviations)
            .reversed()
            .thenComparing(Comparator.comparingInt(RisingTerm::stories).reversed())
            .thenComparing(RisingTerm::text);
    /** Of a name and its parts the whole comes first. */
    private static final Comparator<RisingTerm> WIDEST = Comparator.comparingInt(RisingTerm::stories)
            .reversed()
            .thenComparing(Comparator.comparingInt(RisingTerm::publishers).reversed())
            .thenComparingInt(term -> -term.text().length())
            .thenComparing(RisingTerm::text);

    private final Map<String, PhraseTally> phrases = new HashMap<>();
    private final Set<String> stories = new HashSet<>();
    private final Set<String> before = new HashSet<>();

    private RisingTerms() {}

    /** Changes of words between the weeks before and the week. A story that goes on into the week counts in both. */
    public static TermChanges of(List<Headline> headlines) {
        RisingTerms terms = new RisingTerms();
        headlines.stream().filter(Headline::within).forEach(terms::count);
        headlines.stream()
                .filter(headline -> !headline.within())
                .sorted(Comparator.comparing(Headline::story))
                .forEach(terms::countBefore);
        return terms.changes();
    }

    private void count(Headline headline) {
        stories.add(headline.story());
        for (HeadlinePhrase phrase : HeadlinePhrases.of(headline)) {
            phrases.computeIfAbsent(phrase.form(), form -> new PhraseTally(phrase.written(), headline.article()))
                    .add(headline, phrase);
        }
    }

    private void countBefore(Headline headline) {
        before.add(headline.story());
        for (HeadlinePhrase phrase : HeadlinePhrases.of(headline)) {
            PhraseTally tally = phrases.get(phrase.form());
            if (tally != null) {
                tally.addBefore(headline.story());
            }
        }
    }

    private TermChanges changes() {
        boolean comparable = before.size() >= FEWEST_BEFORE;
        return new TermChanges(
                stories.size(),
                before.size(),
                comparable,
                comparable ? chosen(tally -> !isNewName(tally), LEAST_DEVIATIONS, SUREST) : List.of(),
                comparable ? chosen(RisingTerms::isNewName, 0, WIDEST) : List.of());
    }

    private static boolean isNewName(PhraseTally tally) {
        return tally.name() && tally.before() == 0;
    }

    private List<RisingTerm> chosen(Predicate<PhraseTally> kind, double least, Comparator<RisingTerm> order) {
        TermContrast contrast = new TermContrast(stories.size(), before.size());
        List<RisingTerm> found = phrases.entrySet().stream()
                .filter(phrase -> kind.test(phrase.getValue()))
                .filter(phrase -> phrase.getValue().stories() >= FEWEST_STORIES
                        && phrase.getValue().publishers() >= FEWEST_PUBLISHERS)
                .map(phrase -> term(phrase.getKey(), phrase.getValue(), contrast))
                .filter(term -> term.deviations() >= least)
                .sorted(order)
                .toList();
        return distinct(found);
    }

    private static RisingTerm term(String form, PhraseTally tally, TermContrast contrast) {
        return new RisingTerm(
                tally.written(),
                tally.stories(),
                tally.publishers(),
                tally.before(),
                contrast.deviations(form, tally.stories(), tally.before()),
                tally.article());
    }

    /** A phrase and its word that stand in the same stories say one thing: the one that comes first stays. */
    private static List<RisingTerm> distinct(List<RisingTerm> found) {
        List<RisingTerm> kept = new ArrayList<>();
        for (RisingTerm term : found) {
            if (kept.size() < MOST && kept.stream().noneMatch(other -> same(other, term))) {
                kept.add(term);
            }
        }
        return kept;
    }

    private static boolean same(RisingTerm one, RisingTerm other) {
        String first = " " + one.text().toLowerCase(Locale.ROOT) + " ";
        String second = " " + other.text().toLowerCase(Locale.ROOT) + " ";
        boolean part = first.contains(second) || second.contains(first);
        return part && Math.abs(one.stories() - other.stories()) <= 1;
    }
}

package io.bellwether.classify.profile;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says in words what changed between two profiles. Pure. */
public final class ProfileDiff {

    private final List<String> lines = new ArrayList<>();

    private ProfileDiff() {}

    /** One change a line, themes in the order of the new profile, gone ones last; ends in a line feed. */
    public static String between(Profile before, Profile after) {
        ProfileDiff diff = new ProfileDiff();
        diff.compare(before, after);
        return String.join(System.lineSeparator(), diff.lines) + System.lineSeparator();
    }

    private void compare(Profile before, Profile after) {
        if (before.version().equals(after.version())) {
            lines.add("version %s: both profiles tag alike".formatted(after.version()));
        } else {
            lines.add("version %s becomes %s".formatted(before.version(), after.version()));
        }
        for (Theme theme : after.themes()) {
            before.theme(theme.id())
                    .ifPresentOrElse(
                            old -> compare(old, theme),
                            () -> lines.add("theme %s is new, with %d terms"
                                    .formatted(theme.id(), theme.terms().size())));
        }
        before.themes().stream()
                .filter(theme -> after.theme(theme.id()).isEmpty())
                .forEach(theme -> lines.add("theme %s is gone".formatted(theme.id())));
    }

    private void compare(Theme before, Theme after) {
        String theme = "theme " + after.id() + ": ";
        changed(theme + "title", before.title(), after.title());
        sets(theme + "heading", before.headings(), after.headings());
        sets(theme + "gate word", before.gate(), after.gate());
        sets(theme + "concept", concepts(before), concepts(after));
        weights(theme + "term", terms(before.terms()), terms(after.terms()));
        weights(theme + "alias", aliases(before.aliases()), aliases(after.aliases()));
        changed(theme + "threshold", before.threshold(), after.threshold());
        changed(theme + "alert threshold", before.alertThreshold(), after.alertThreshold());
        changed(
                theme + "midpoint",
                before.calibration().midpoint(),
                after.calibration().midpoint());
        changed(
                theme + "spread",
                before.calibration().spread(),
                after.calibration().spread());
        leanings(theme + "learned for a tag,", leaning(before, false), leaning(after, false));
        leanings(theme + "learned for an alert,", leaning(before, true), leaning(after, true));
    }

    private static Learned.Leaning leaning(Theme theme, boolean main) {
        Learned learned = theme.learned();
        return learned == null ? Learned.Leaning.NONE : main ? learned.mainLeaning() : learned.leaning();
    }

    private void leanings(String what, Learned.Leaning before, Learned.Leaning after) {
        Set<String> features = new TreeSet<>(before.weights().keySet());
        features.addAll(after.weights().keySet());
        features.forEach(feature -> changed(
                what + " by " + feature,
                before.weights().getOrDefault(feature, 0.0),
                after.weights().getOrDefault(feature, 0.0)));
        boolean turned = !before.direction().equals(after.direction());
        changed(what + " by meaning, at most", before.length(), after.length());
        if (turned && before.length() > 0 && after.length() > 0) {
            lines.add(what + " by meaning: another direction");
        }
    }

    private static List<String> concepts(Theme theme) {
        return theme.concepts().stream().map(ThemeConcept::id).toList();
    }

    private void changed(String what, Object before, Object after) {
        if (!before.equals(after)) {
            lines.add("%s %s becomes %s".formatted(what, before, after));
        }
    }

    private void sets(String what, List<String> before, List<String> after) {
        Set<String> known = new HashSet<>(before);
        Set<String> kept = new HashSet<>(after);
        after.stream()
                .filter(word -> !known.contains(word))
                .forEach(word -> lines.add("%s \"%s\" is new".formatted(what, word)));
        before.stream()
                .filter(word -> !kept.contains(word))
                .forEach(word -> lines.add("%s \"%s\" is gone".formatted(what, word)));
    }

    private void weights(String what, SequencedMap<String, Double> before, SequencedMap<String, Double> after) {
        after.forEach((text, weight) -> {
            Double old = before.get(text);
            if (old == null) {
                lines.add("%s \"%s\" is new, weight %s".formatted(what, text, weight));
            } else {
                changed("%s \"%s\" weight".formatted(what, text), old, weight);
            }
        });
        before.keySet().stream()
                .filter(text -> !after.containsKey(text))
                .forEach(text -> lines.add("%s \"%s\" is gone".formatted(what, text)));
    }

    private static SequencedMap<String, Double> terms(List<Term> terms) {
        return byText(terms.stream().map(term -> new Alias(term.text(), term.weight())));
    }

    private static SequencedMap<String, Double> aliases(List<Alias> aliases) {
        return byText(aliases.stream());
    }

    private static SequencedMap<String, Double> byText(Stream<Alias> weighted) {
        SequencedMap<String, Double> byText = new LinkedHashMap<>();
        weighted.forEach(entry -> byText.putIfAbsent(entry.text(), entry.weight()));
        return byText;
    }
}

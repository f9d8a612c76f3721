package io.bellwether.desk.profile;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/** Makes a new profile of what an editor typed about one theme. Pure. */
public final class ThemeEdit {

    /** Terms of a theme whose weights stand in its form: the heaviest. */
    public static final int MOST_SHOWN = 1_000;

    private static final int MOST_LINES = 2_000;
    private static final int LONGEST = 200;
    private static final double HEAVIEST = 1_000;
    private static final String NUMBER = "a number such as 2.5";
    private static final Provenance ANALYST = new Provenance("analyst", 0, 0, "");

    private final Theme theme;
    private final ThemeForm form;
    private final List<Fault> faults = new ArrayList<>();

    private ThemeEdit(Theme theme, ThemeForm form) {
        this.theme = theme;
        this.form = form;
    }

    /**
     * The profile with one theme as typed; what is not in the form stays.
     *
     * @param theme of the profile
     */
    public static EditOutcome apply(Profile profile, Theme theme, ThemeForm form) {
        ThemeEdit edit = new ThemeEdit(theme, form);
        Theme edited = edit.edited();
        if (!edit.faults.isEmpty()) {
            return new EditOutcome.Refused(edit.faults);
        }
        List<Theme> themes = profile.themes().stream()
                .map(one -> one.id().equals(theme.id()) ? edited : one)
                .toList();
        return ProfileLimits.outcome(
                profile, new Profile(profile.briefing(), profile.version(), profile.title(), themes), "added");
    }

    private Theme edited() {
        double threshold = score("threshold", form.threshold(), theme.threshold());
        double alertThreshold = score("alertThreshold", form.alertThreshold(), theme.alertThreshold());
        return new Theme(
                theme.id(),
                theme.title(),
                theme.headings(),
                terms(),
                gate(),
                aliases(),
                theme.concepts(),
                theme.calibration(),
                threshold,
                alertThreshold,
                theme.learned());
    }

    private double score(String field, String typed, double known) {
        OptionalDouble score = DecimalText.read(typed, known);
        if (score.isEmpty() || score.getAsDouble() > 1) {
            fault(field, "“%s” is no score: type a number from 0 to 1, such as 0.55".formatted(brief(typed)));
        }
        return score.orElse(known);
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (int place = 0; place < theme.terms().size(); place++) {
            Term term = theme.terms().get(place);
            double weight = weight(place, term);
            if (weight > 0) {
                terms.add(weight == term.weight() ? term : new Term(term.text(), weight, term.from()));
            }
        }
        Map<List<String>, String> known = new HashMap<>();
        terms.forEach(term -> known.put(Words.forms(term.text()), term.text()));
        weighted("added", form.added(), Map.of(), known, (text, weight) -> terms.add(new Term(text, weight, ANALYST)));
        return terms;
    }

    private double weight(int place, Term term) {
        String typed = form.weights().get(place);
        if (typed == null) {
            return term.weight();
        }
        OptionalDouble weight = DecimalText.read(typed, term.weight());
        if (weight.isEmpty() || weight.getAsDouble() > HEAVIEST) {
            fault(
                    "weight-" + place,
                    "“%s” is no weight: type a number from 0, which removes the term, to 1000".formatted(brief(typed)));
        }
        return weight.orElse(term.weight());
    }

    private List<Alias> aliases() {
        Map<String, Double> known = new HashMap<>();
        theme.aliases().forEach(alias -> known.putIfAbsent(alias.text(), alias.weight()));
        List<Alias> aliases = new ArrayList<>();
        weighted(
                "aliases",
                form.aliases(),
                known,
                new HashMap<>(),
                (text, weight) -> aliases.add(new Alias(text, weight)));
        return aliases;
    }

    private List<String> gate() {
        List<String> gate = new ArrayList<>();
        Map<List<String>, String> seen = new HashMap<>();
        for (String line : lines("gate", form.gate())) {
            if (isNew("gate", line, theme.gate(), seen)) {
                gate.add(line);
            }
        }
        return gate;
    }

    private void weighted(
            String field,
            String typed,
            Map<String, Double> known,
            Map<List<String>, String> seen,
            BiConsumer<String, Double> each) {
        for (String line : lines(field, typed)) {
            WeightedLine read = WeightedLine.read(line, known);
            OptionalDouble weight = read.weight();
            if (weight.isEmpty() || weight.getAsDouble() <= 0 || weight.getAsDouble() > HEAVIEST) {
                fault(
                        field,
                        "“%s”: behind the colon must stand %s, above 0 to 1000; leave the line out to remove it"
                                .formatted(brief(line), NUMBER));
            } else if (isNew(field, read.text(), known.keySet(), seen)) {
                each.accept(read.text(), weight.getAsDouble());
            }
        }
    }

    private List<String> lines(String field, String typed) {
        List<String> lines = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES + 1L)
                .toList();
        if (lines.size() > MOST_LINES) {
            fault(field, "that are more than %d lines: take some out".formatted(MOST_LINES));
            return List.of();
        }
        return lines;
    }

    /** What the profile has may differ in inflection alone; what is typed anew may not. */
    private boolean isNew(String field, String text, Collection<String> known, Map<List<String>, String> seen) {
        List<String> forms = Words.forms(text);
        if (forms.isEmpty()) {
            fault(field, "“%s” holds no letter or digit, so it would match nothing".formatted(brief(text)));
            return false;
        }
        if (text.length() > LONGEST || !ProfileLimits.prints(text)) {
            fault(
                    field,
                    "“%s” is longer than %d characters or holds one that does not print"
                            .formatted(brief(text), LONGEST));
            return false;
        }
        String twin = seen.putIfAbsent(forms, text);
        if (twin == null || (known.contains(text) && !twin.equals(text))) {
            return true;
        }
        fault(field, "“%s” is there already as “%s”: change that one".formatted(brief(text), brief(twin)));
        return false;
    }

    private void fault(String field, String reason) {
        faults.add(new Fault(field, reason));
    }

    private static String brief(String text) {
        return ProfileLimits.brief(text);
    }
}

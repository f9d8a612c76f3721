package io.bellwether.desk.profile;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Makes a new profile of what an editor typed about one theme. Pure. */
public final class ThemeEdit {

    /** Terms of a theme whose weights stand in its form: the heaviest. */
    public static final int MOST_SHOWN = 1_000;

    /** Weight of a term or alias at most. */
    static final double HEAVIEST = 1_000;

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
        typed("added", Map.of(), known)
                .weighted(form.added(), (text, weight) -> terms.add(new Term(text, weight, ANALYST)));
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
        typed("aliases", known, new HashMap<>())
                .weighted(form.aliases(), (text, weight) -> aliases.add(new Alias(text, weight)));
        return aliases;
    }

    private List<String> gate() {
        Map<String, Double> known = new HashMap<>();
        theme.gate().forEach(word -> known.put(word, 1.0));
        return typed("gate", known, new HashMap<>()).plain(form.gate());
    }

    private TypedLines typed(String field, Map<String, Double> known, Map<List<String>, String> seen) {
        return new TypedLines(field, known, seen, fault -> faults.add(fault));
    }

    private void fault(String field, String reason) {
        faults.add(new Fault(field, reason));
    }

    private static String brief(String text) {
        return ProfileLimits.brief(text);
    }
}

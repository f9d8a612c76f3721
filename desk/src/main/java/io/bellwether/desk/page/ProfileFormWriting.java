package io.bellwether.desk.page;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.desk.profile.DecimalText;
import io.bellwether.desk.profile.Fault;
import io.bellwether.desk.profile.ThemeEdit;
import io.bellwether.desk.profile.ThemeForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the form of a theme. Pure. */
final class ProfileFormWriting {

    /** Places whose weights are shown at once: those of the heaviest terms. */
    private static final int OPEN = 3;

    private static final int NAMED = 4;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 12;

    private ProfileFormWriting() {}

    static ProfileFormPage write(ProfileFormFacts facts) {
        Theme theme = facts.theme();
        ThemeForm form = facts.typed().orElseGet(() -> untouched(theme));
        List<Integer> shown = heaviest(theme);
        return new ProfileFormPage(
                theme.title(),
                DeskPath.profileTheme(theme.id()),
                facts.profile().version(),
                facts.revision(),
                facts.revision() > 0
                        ? "Saving changes the draft. The profile in force stays as it is until the draft is published."
                        : "Saving begins a draft. The profile in force stays as it is until the draft is published.",
                facts.faults().stream().map(Fault::reason).toList(),
                groups(theme, form, shown, facts.faults()),
                theme.terms().size() - shown.size(),
                settings(form, facts.faults()),
                texts(form, facts.faults()));
    }

    /** The form as the theme is. */
    private static ThemeForm untouched(Theme theme) {
        return new ThemeForm(
                Map.of(),
                "",
                theme.aliases().stream().map(ProfileFormWriting::line).collect(Collectors.joining("\n")),
                String.join("\n", theme.gate()),
                DecimalText.of(theme.threshold()),
                DecimalText.of(theme.alertThreshold()));
    }

    private static String line(Alias alias) {
        return alias.text() + ": " + DecimalText.of(alias.weight());
    }

    private static List<Integer> heaviest(Theme theme) {
        return IntStream.range(0, theme.terms().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer place) -> theme.terms().get(place).weight())
                        .reversed())
                .limit(ThemeEdit.MOST_SHOWN)
                .toList();
    }

    private static List<ProfileFormPage.WeightGroup> groups(
            Theme theme, ThemeForm form, List<Integer> shown, List<Fault> faults) {
        Map<OriginGroup, List<ProfileFormPage.Weight>> byPlace = new LinkedHashMap<>();
        for (int place : shown) {
            Term term = theme.terms().get(place);
            OriginGroup head = ThemePanelWriting.head(term.from().withGiven(null));
            byPlace.computeIfAbsent(head, _ -> new ArrayList<>()).add(weight(place, term, form, faults));
        }
        List<ProfileFormPage.WeightGroup> groups = new ArrayList<>();
        byPlace.forEach((head, weights) -> groups.add(group(head, weights, groups.size() < OPEN)));
        return groups;
    }

    private static ProfileFormPage.WeightGroup group(
            OriginGroup head, List<ProfileFormPage.Weight> weights, boolean first) {
        return new ProfileFormPage.WeightGroup(
                head.place(),
                head.sentence(),
                Wording.list(weights.stream().map(ProfileFormPage.Weight::term).toList(), NAMED),
                first || weights.stream().anyMatch(weight -> !weight.fault().isEmpty()),
                weights);
    }

    private static ProfileFormPage.Weight weight(int place, Term term, ThemeForm form, List<Fault> faults) {
        String name = "weight-" + place;
        return new ProfileFormPage.Weight(
                name,
                term.text(),
                form.weights().getOrDefault(place, DecimalText.of(term.weight())),
                String.join(", ", ThemePanelWriting.line(term, 1).notes()),
                String.join(" ", reasons(faults, name)));
    }

    private static List<ProfileFormPage.Field> settings(ThemeForm form, List<Fault> faults) {
        return List.of(
                new ProfileFormPage.Field(
                        "threshold",
                        "Threshold",
                        "Score from which an article carries the theme, 0 to 1.",
                        form.threshold(),
                        1,
                        reasons(faults, "threshold")),
                new ProfileFormPage.Field(
                        "alertThreshold",
                        "Alert threshold",
                        "How likely the theme must be a main subject for an alert, 0 to 1.",
                        form.alertThreshold(),
                        1,
                        reasons(faults, "alertThreshold")));
    }

    private static List<ProfileFormPage.Field> texts(ThemeForm form, List<Fault> faults) {
        return List.of(
                text(
                        "added",
                        "New terms",
                        "One a line, with its weight after a colon: chip curb: 2.5. Any inflection matches.",
                        form.added(),
                        faults),
                text(
                        "aliases",
                        "Aliases",
                        "Other names that the briefing does not use; one a line, with its weight after a colon.",
                        form.aliases(),
                        faults),
                text(
                        "gate",
                        "Gate",
                        "An article must hold one of these words for the theme to count; one a line, none for no gate.",
                        form.gate(),
                        faults));
    }

    private static ProfileFormPage.Field text(
            String name, String label, String hint, String value, List<Fault> faults) {
        int lines = Math.toIntExact(Math.min(value.lines().count(), MOST_ROWS));
        return new ProfileFormPage.Field(
                name, label, hint, value, Math.clamp(lines + 1L, LEAST_ROWS, MOST_ROWS), reasons(faults, name));
    }

    private static List<String> reasons(List<Fault> faults, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::reason)
                .toList();
    }
}

package io.bellwether.desk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.profile.ProfileVersion;
import io.bellwether.classify.profile.ProfileYaml;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeEditTest {

    private static final Provenance BRIEFING = new Provenance("Rules", 3, 40, "Export controls slow rivals.");
    /** Its weight has more digits than a form shows. */
    private static final Theme THEME = new Theme(
            "controls",
            "Export controls",
            List.of("Rules"),
            List.of(new Term("export control", 2.123456789, BRIEFING), new Term("chip", 1, BRIEFING)),
            List.of("trade"),
            List.of(new Alias("chip curb", 1.5), new Alias("chip curbs", 0.123456789)),
            List.of(),
            new Calibration(0, 1),
            0.512345678,
            0.8);

    private static final Profile PROFILE =
            ProfileVersion.stamped(new Profile("rules", "", "The rules", List.of(THEME)));
    private static final ThemeForm UNTOUCHED = new ThemeForm(
            Map.of(0, "2.1235", 1, "1"), "", "chip curb: 1.5\r\nchip curbs: 0.1235", "trade\n", "0.5123", "0.8");

    @Test
    void aFormSentAsItWasShownChangesNothing() {
        assertThat(apply(UNTOUCHED)).isEqualTo(new EditOutcome.Unchanged());
    }

    @Test
    void aChangedWeightNamesTheOneItCameWithAndGivesAnotherVersion() {
        Profile edited = edited(PROFILE, weights(Map.of(0, "5", 1, "1")));

        Term term = edited.themes().getFirst().terms().getFirst();
        assertThat(term).isEqualTo(new Term("export control", 5, BRIEFING.withGiven(2.123456789)));
        assertThat(edited.version()).isNotEqualTo(PROFILE.version());
        assertThat(edited.themes().getFirst().terms().getLast())
                .isEqualTo(THEME.terms().getLast());
    }

    @Test
    void aWeightChangedTwiceStillNamesTheFirstAndChangedBackNone() {
        Profile once = edited(PROFILE, weights(Map.of(1, "5")));
        Profile twice = edited(once, weights(Map.of(1, "6")));
        Profile back = edited(twice, weights(Map.of(1, "1")));

        assertThat(twice.themes().getFirst().terms().getLast().from().given()).isEqualTo(1.0);
        assertThat(back).isEqualTo(PROFILE);
    }

    /** Learning begins with what was before it. */
    @Test
    void aThresholdSetByHandStaysWhenTheThemeLearnsAgain() {
        Learned.Settings before = new Learned.Settings(new Calibration(0.5, 1), 0.4, 0.6);
        Learned learned = new Learned(before, 3, 4, Learned.Leaning.NONE, Learned.Leaning.NONE, List.of());
        Profile taught = ProfileVersion.stamped(
                new Profile("rules", "", "The rules", List.of(THEME.with(THEME.settings(), learned))));
        ThemeForm form = new ThemeForm(
                UNTOUCHED.weights(), "", UNTOUCHED.aliases(), UNTOUCHED.gate(), "0.7", UNTOUCHED.alertThreshold());

        Theme edited = edited(taught, form).themes().getFirst();

        assertThat(edited.settings()).isEqualTo(new Learned.Settings(THEME.calibration(), 0.7, 0.8));
        assertThat(edited.learned())
                .isEqualTo(learned.from(new Learned.Settings(before.calibration(), 0.7, before.alertThreshold())));
    }

    @Test
    void nothingRemovesATermAndALineAddsOne() {
        Profile edited =
                edited(PROFILE, new ThemeForm(Map.of(1, "0"), "graphics chip: 2.5\n chips \n", "", "", "1", "0"));

        Theme theme = edited.themes().getFirst();
        Provenance analyst = new Provenance("analyst", 0, 0, "");
        assertThat(theme.terms())
                .containsExactly(
                        THEME.terms().getFirst(),
                        new Term("graphics chip", 2.5, analyst),
                        new Term("chips", 1, analyst));
        assertThat(theme.aliases()).isEmpty();
        assertThat(theme.gate()).isEmpty();
        assertThat(theme.threshold()).isEqualTo(1);
        assertThat(theme.alertThreshold()).isZero();
    }

    @Test
    void whatAnAnalystAddedHasNoOtherWeightThanTheAnalysts() {
        Profile added = edited(PROFILE, new ThemeForm(Map.of(), "licence: 2", "", "", "0.5", "0.8"));
        Profile changed = edited(added, new ThemeForm(Map.of(2, "3"), "", "", "", "0.5", "0.8"));

        assertThat(changed.themes().getFirst().terms().getLast())
                .isEqualTo(new Term("licence", 3, new Provenance("analyst", 0, 0, "")));
    }

    @Test
    void theProfilesFileTakesWhatAFormMakes() {
        Profile edited = edited(PROFILE, new ThemeForm(Map.of(0, "1000"), "a: 0.0001", "b: 1000", "c", "0", "1"));

        assertThat(ProfileYaml.read(ProfileYaml.write(edited), "it")).isEqualTo(edited);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight | NaN | weight-0 | is no weight",
                "weight | Infinity | weight-0 | is no weight",
                "weight | 0x1p3 | weight-0 | is no weight",
                "weight | 1001 | weight-0 | is no weight",
                "weight | 1,5 | weight-0 | is no weight",
                "added | Chips: 2 | added | is there already as “chip”",
                "added | port: 0 | added | behind the colon",
                "added | port: many | added | behind the colon",
                "added | …: 1 | added | no letter or digit",
                "aliases | chip curb: 1#chip curb: 2 | aliases | is there already",
                "gate | trade#Trade | gate | is there already",
                "gate | tr\u0000ade | gate | does not print",
                "threshold | '' | threshold | is no score",
                "threshold | 1.1 | threshold | is no score"
            })
    void namesTheFieldAndTheReason(String field, String typed, String faulty, String reason) {
        String lines = typed.replace('#', '\n');
        ThemeForm form = new ThemeForm(
                field.equals("weight") ? Map.of(0, typed) : Map.of(),
                field.equals("added") ? lines : "",
                field.equals("aliases") ? lines : "",
                field.equals("gate") ? lines : "",
                field.equals("threshold") ? typed : "0.5",
                "0.8");

        assertThat(apply(form)).isInstanceOfSatisfying(EditOutcome.Refused.class, refused -> {
            assertThat(refused.faults()).hasSize(1);
            assertThat(refused.faults().getFirst().field()).isEqualTo(faulty);
            assertThat(refused.faults().getFirst().reason()).contains(reason);
        });
    }

    private static ThemeForm weights(Map<Integer, String> weights) {
        return new ThemeForm(
                weights,
                UNTOUCHED.added(),
                UNTOUCHED.aliases(),
                UNTOUCHED.gate(),
                UNTOUCHED.threshold(),
                UNTOUCHED.alertThreshold());
    }

    private static EditOutcome apply(ThemeForm form) {
        return ThemeEdit.apply(PROFILE, THEME, form);
    }

    private static Profile edited(Profile profile, ThemeForm form) {
        EditOutcome outcome = ThemeEdit.apply(profile, profile.themes().getFirst(), form);
        assertThat(outcome).isInstanceOf(EditOutcome.Edited.class);
        return ((EditOutcome.Edited) outcome).profile();
    }
}

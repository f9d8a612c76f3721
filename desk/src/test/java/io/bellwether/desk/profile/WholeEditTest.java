package io.bellwether.desk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Profile;
import io.bellwether.classify.profile.ProfileVersion;
import io.bellwether.classify.profile.ProfileYaml;
import io.bellwether.desk.sample.SampleNews;
import org.junit.jupiter.api.Test;

class WholeEditTest {

    private static final Profile PROFILE = ProfileVersion.stamped(SampleNews.profile());
    private static final String YAML = ProfileYaml.write(PROFILE);

    @Test
    void theTextAsItWasChangesNothing() {
        assertThat(WholeEdit.apply(PROFILE, YAML)).isEqualTo(new EditOutcome.Unchanged());
    }

    @Test
    void aWeightChangedInTheTextNamesTheOneItCameWith() {
        EditOutcome outcome = WholeEdit.apply(PROFILE, YAML.replace("weight: 3.0", "weight: 4"));

        assertThat(outcome).isInstanceOfSatisfying(EditOutcome.Edited.class, edited -> {
            assertThat(edited.profile()
                            .themes()
                            .getFirst()
                            .terms()
                            .getFirst()
                            .from()
                            .given())
                    .isEqualTo(3.0);
            assertThat(ProfileYaml.read(ProfileYaml.write(edited.profile()), "it"))
                    .isEqualTo(edited.profile());
        });
    }

    @Test
    void whatIsWrongNamesItsLine() {
        assertThat(WholeEdit.apply(PROFILE, YAML.replace("weight: 3.0", "weight: many")))
                .isInstanceOfSatisfying(
                        EditOutcome.Refused.class,
                        refused -> assertThat(refused.faults().getFirst().reason())
                                .containsPattern("line [0-9]+: weight .* must be a number above 0 to 1000"));
    }

    @Test
    void whatIsTooLongIsNotRead() {
        assertThat(WholeEdit.apply(PROFILE, "#".repeat(WholeEdit.LONGEST + 1)))
                .isInstanceOfSatisfying(
                        EditOutcome.Refused.class,
                        refused ->
                                assertThat(refused.faults().getFirst().reason()).startsWith("the text is longer than"));
    }
}

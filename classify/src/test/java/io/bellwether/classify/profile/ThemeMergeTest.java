package io.bellwether.classify.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import io.bellwether.classify.briefing.Briefing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeMergeTest {

    @Test
    void merges_repeated_subjects_in_other_words_and_nothing_else() {
        assertThat(groups(Samples.harbour()))
                .containsExactly(
                        List.of("Dock Strikes", "Strikes at the Docks"),
                        List.of("Crane Shortage"),
                        List.of("Low Water", "\"Low Water\""),
                        List.of("Fuel Price Increases", "Potential for Fuel Price Increases"),
                        List.of("Empty Shelves"));
    }

    @Test
    void keeps_subjects_apart_that_share_a_word_of_their_headings() {
        assertThat(groups(Samples.rivers()))
                .containsExactly(
                        List.of("Water Quality"),
                        List.of("Water Rights"),
                        List.of("Flood Defence", "Defence against Floods"),
                        List.of("Climate Regulation"),
                        List.of("Banking Regulation"));
    }

    @Test
    void joins_what_the_analyst_joins_through_a_third_heading_and_takes_along_what_is_alike() {
        Merges merges = new Merges(
                List.of(List.of("Crane Shortage", "Empty Shelves"), List.of("Empty Shelves", "Strikes at the Docks")),
                List.of());
        assertThat(groups(Samples.harbour(), merges))
                .containsExactly(
                        List.of("Dock Strikes", "Crane Shortage", "Empty Shelves", "Strikes at the Docks"),
                        List.of("Low Water", "\"Low Water\""),
                        List.of("Fuel Price Increases", "Potential for Fuel Price Increases"));
    }

    @Test
    void keeps_apart_also_what_is_alike_to_a_joined_heading() {
        Merges merges = new Merges(
                List.of(List.of("Crane Shortage", "Dock Strikes")),
                List.of(List.of("Crane Shortage", "Strikes at the Docks")));
        assertThat(groups(Samples.harbour(), merges))
                .contains(List.of("Dock Strikes", "Crane Shortage"), List.of("Strikes at the Docks"));
    }

    @Test
    void keeps_apart_what_the_analyst_parts_and_all_else_as_it_was() {
        assertThat(groups(
                        Samples.harbour(),
                        new Merges(List.of(), List.of(List.of("Dock Strikes", "Strikes  at the Docks")))))
                .containsExactly(
                        List.of("Dock Strikes"),
                        List.of("Crane Shortage"),
                        List.of("Low Water", "\"Low Water\""),
                        List.of("Fuel Price Increases", "Potential for Fuel Price Increases"),
                        List.of("Empty Shelves"),
                        List.of("Strikes at the Docks"));
    }

    @Test
    void names_the_heading_that_the_briefing_does_not_have() {
        assertThatThrownBy(() -> groups(
                        Samples.harbour(), new Merges(List.of(List.of("Dock Strikes", "Moon Phases")), List.of())))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("\"Moon Phases\"")
                .hasMessageNotContaining("\n");
    }

    @Test
    void proposes_the_heading_that_differs_in_marks_only() {
        assertThatThrownBy(() -> groups(
                        Samples.harbour(), new Merges(List.of(), List.of(List.of("dock strikes:", "Low Water")))))
                .hasMessageContaining("it has \"Dock Strikes\"");
    }

    @Test
    void names_headings_that_are_to_be_both_together_and_apart() {
        Merges merges = new Merges(
                List.of(List.of("Dock Strikes", "Low Water"), List.of("Low Water", "Empty Shelves")),
                List.of(List.of("Crane Shortage", "Dock Strikes", "Empty Shelves")));
        assertThatThrownBy(() -> groups(Samples.harbour(), merges))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("\"Dock Strikes\" and \"Empty Shelves\" apart, and also together");
    }

    private static List<List<String>> groups(Briefing briefing) {
        return groups(briefing, Merges.NONE);
    }

    private static List<List<String>> groups(Briefing briefing, Merges merges) {
        PassageLikeness likeness = new PassageLikeness(briefing, Background.bundled());
        return new ThemeMerge(likeness, MergeRules.of(merges, briefing))
                .groups(briefing.passages().size()).stream()
                        .map(group -> group.stream()
                                .map(place -> briefing.passages().get(place).heading())
                                .toList())
                        .toList();
    }
}

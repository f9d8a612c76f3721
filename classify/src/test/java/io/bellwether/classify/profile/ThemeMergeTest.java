package io.bellwether.classify.profile;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static List<List<String>> groups(Briefing briefing) {
        PassageLikeness likeness = new PassageLikeness(briefing, Background.bundled());
        return new ThemeMerge(likeness)
                .groups(briefing.passages().size()).stream()
                        .map(group -> group.stream()
                                .map(place -> briefing.passages().get(place).heading())
                                .toList())
                        .toList();
    }
}

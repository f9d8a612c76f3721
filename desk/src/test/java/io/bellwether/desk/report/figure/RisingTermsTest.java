package io.bellwether.desk.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bellwether.desk.report.RisingTerm;
import io.bellwether.desk.report.TermChanges;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RisingTermsTest {

    private final List<Headline> headlines = new ArrayList<>();

    private void add(boolean within, int stories, String title) {
        for (int at = 0; at < stories; at++) {
            String story = title + within + at;
            headlines.add(new Headline(story, story + "a", title, "publisher " + at % 3, within, List.of()));
        }
    }

    private TermChanges changes() {
        add(false, 300, "Ministry weighs rules on chips");
        add(true, 40, "Ministry weighs rules on chips");
        return RisingTerms.of(headlines);
    }

    @Test
    void aWordOfManyMoreStoriesThanBeforeRises() {
        add(false, 4, "A quarrel over licences for chips");
        add(true, 12, "A quarrel over licences for chips");

        TermChanges changes = changes();

        assertThat(changes.rising())
                .extracting(RisingTerm::text)
                .contains("licences")
                .doesNotContain("chips", "rules");
        RisingTerm licences = changes.rising().stream()
                .filter(term -> term.text().equals("licences"))
                .findFirst()
                .orElseThrow();
        assertThat(licences.stories()).isEqualTo(12);
        assertThat(licences.before()).isEqualTo(4);
        assertThat(licences.deviations()).isGreaterThan(3);
    }

    @Test
    void twoStoriesAreNoTrendAndOnePublisherIsNone() {
        add(true, 2, "Something about Kestrel and quarries");
        for (int at = 0; at < 9; at++) {
            headlines.add(new Headline("s" + at, "a" + at, "All about otters", "one publisher", true, List.of()));
        }

        TermChanges changes = changes();

        assertThat(changes.rising()).extracting(RisingTerm::text).doesNotContain("otters", "quarries");
        assertThat(changes.names()).isEmpty();
    }

    @Test
    void aNameThatStoodInNoTitleBeforeIsNew() {
        add(true, 4, "Regulators put a question to Kestrel Labs");

        assertThat(changes().names()).extracting(RisingTerm::text).containsExactly("Kestrel Labs");
    }

    @Test
    void aNameSeenOnceBeforeIsNotNew() {
        add(false, 1, "The founder of Kestrel Labs speaks");
        add(true, 4, "Regulators put a question to Kestrel Labs");

        assertThat(changes().names()).isEmpty();
    }

    @Test
    void capitalsOfATitleInTitleCaseTellNoName() {
        add(true, 4, "Regulators Put Strange Questions To DeepSeek Rivals");

        assertThat(changes().names())
                .extracting(RisingTerm::text)
                .contains("DeepSeek")
                .doesNotContain("Strange");
    }

    /** A ten-day stream's report once called "users" a new name. */
    @Test
    void aWordThatMostHeadlinesWriteSmallIsNoName() {
        add(true, 1, "A puzzle for the ministry: Otters at large");
        add(true, 4, "New pool for otters opens");

        assertThat(changes().names()).extracting(RisingTerm::text).doesNotContain("Otters", "otters");
    }

    @Test
    void aNameIsToldAsItIsCalled() {
        add(true, 4, "Regulators question Kestrel’s new labs");

        assertThat(changes().names()).extracting(RisingTerm::text).containsExactly("Kestrel");
    }

    @Test
    void manyCopiesOfOneReportAreOneStory() {
        for (int at = 0; at < 40; at++) {
            headlines.add(new Headline("one story", "a" + at, "Otters at large", "publisher " + at, true, List.of()));
        }

        assertThat(changes().rising()).extracting(RisingTerm::text).doesNotContain("otters", "Otters");
    }

    @Test
    void nothingIsNewWhereLittleWasReadBefore() {
        add(false, 10, "Ministry weighs rules on chips");
        add(true, 9, "Regulators put a question to Kestrel Labs");

        TermChanges changes = RisingTerms.of(headlines);

        assertThat(changes.comparable()).isFalse();
        assertThat(changes.names()).isEmpty();
    }

    /** Equation 22 of Monroe et al. by hand: prior 20 * (0.5 / 41830 + 20.5 / 1001) / 2 of a word of no ordinary article. */
    @Test
    void weighsByTheLogOddsRatioOfThePaper() {
        double prior = 20 * (0.5 / 41_830 + 20.5 / 1_001) / 2;
        double odds = Math.log((10 + prior) / (120 - 10 - prior)) - Math.log((10 + prior) / (920 - 10 - prior));
        double deviations = odds / Math.sqrt(1 / (10 + prior) + 1 / (10 + prior));

        assertThat(new TermContrast(100, 900).deviations("zzyzzx", 10, 10)).isCloseTo(deviations, within(1e-9));
    }
}

package io.bellwether.classify.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.UpdateReason.NewFacts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Harbour deal angers minister Anna Bakker on Friday       | '' | Anna Bakker
            Harbour deal angers striking workers of Maersk, Anna Bakker says | '' | Maersk, Anna Bakker
            Harbour Deal Angers Minister Anna Bakker                 | '' | ''
            Harbour deal angers workers in the US, says IDC today    | '' | ''
            What You Need To Know About the Harbour Deal             | '' | ''
            Harbour Deal Angers Minister Anna Bakker                 | The offer was refused by Anna Bakker on Monday, and dockers wait. | Anna Bakker
            Maersk signs deal with dockers                           | '' | ''
            Maersk signs deal with dockers                           | The offer of Maersk was accepted by all dockers. | Maersk
            strike ends                                              | '' | ''
            """)
    void namesHaveCapitalsWhereRunningTextGivesNone(String title, String lede, String names) {
        assertThat(String.join(", ", read(title, lede).titleNames())).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Deal costs 45 million, 1,200 jobs and 6.5% | 1200,45,6.5
            Strike of March 22 enters 2026             | ''
            Harbour news #941                          | ''
            Strike ends 48 hours after talks           | ''
            Crane lifts rocket Falcon 90 on deck       | ''
            Crew leaves 48,000-ton ship at the quay    | ''
            Death Toll Rises To 52                     | 52
            """)
    void figuresOfATitleCountOrMeasure(String title, String figures) {
        assertThat(String.join(",", read(title, "").titleFigures())).isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0} known, {1} told: {2}")
    @CsvSource({
        "593, 600, false",
        "593, 0.6, false",
        "593, 61, true",
        "1200, 1.2, false",
        "1200, 1400, true",
        "12, 7, false",
        "12, 07, false",
        "45, 45, false"
    })
    void aFigureIsNewWhenItIsNoKnownOneRoundedOrInAnotherUnit(String known, String told, boolean isNew) {
        KnownFacts facts = new KnownFacts(Set.of("harbour"), Set.of(known));

        assertThat(facts.newIn(read("Harbour deal costs " + told, "")).isPresent())
                .isEqualTo(isNew);
    }

    @Test
    void namesAreNewWhenNoneOfTheirWordsWasSaid() {
        KnownFacts facts = KnownFacts.NONE.with(read("Minister Bakker meets dockers", ""));

        assertThat(facts.newIn(read("Deal of the harbour angers Anna Bakker and Piet Visser after weeks of talks", "")))
                .isEmpty();
        assertThat(facts.newIn(read("Deal of the harbour angers Maersk and Piet Visser after weeks of talks", "")))
                .contains(new NewFacts(List.of(), List.of("Maersk", "Piet Visser")));
    }

    private static Facts read(String title, String lede) {
        return FactReader.read(Told.article("id", "Post", 0, title, lede));
    }
}

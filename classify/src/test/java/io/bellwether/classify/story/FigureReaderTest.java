package io.bellwether.classify.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        214 passengers taken ashore             | 214
        Economy adds 50,000 jobs                | 50000
        Quake of magnitude 6.5 in 2026          | 6.5
        Inflation at 3,2 Prozent                | 3.2
        Bid of $97.4B refused                   | 97.4
        101 102 103 104 105 106 107 in a row    | 101102103104105;106107
        Plans for 2030                          | ''
        The G7 and the F-35                     | ''
        """)
    void numbersAreReadAsTheyAreMeant(String title, String numbers) {
        assertThat(FigureReader.read(title, "").title()).containsExactlyInAnyOrderElementsOf(list(numbers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Hints and answers for January 7 (#941)  | jan 7;#941
        Hints for Jan. 7                        | jan 7
        Hints for 7th January                   | jan 7
        Promo code for week 18 picks            | week18
        Play Wordbarn: Friday                   | friday
        On Friday, January 7                    | jan 7
        Ferry runs aground                      | ''
        """)
    void whatNumbersASeriesIsItsEdition(String title, String editions) {
        assertThat(FigureReader.read(title, "").editions()).containsExactlyInAnyOrderElementsOf(list(editions));
    }

    private static List<String> list(String written) {
        return written.isEmpty() ? List.of() : Arrays.asList(written.split(";", -1));
    }
}

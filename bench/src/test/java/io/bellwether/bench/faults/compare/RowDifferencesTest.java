package io.bellwether.bench.faults.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RowDifferencesTest {

    @Test
    void areTheKeysOfOtherRowsAndOfRowsThatOneSideLacks() {
        TreeMap<String, String> one = new TreeMap<>(Map.of("a", "1", "b", "2", "c", "3"));
        TreeMap<String, String> other = new TreeMap<>(Map.of("a", "1", "b", "x", "d", "4"));

        assertThat(RowDifferences.keys(one, other)).containsExactly("b", "c", "d");
        assertThat(RowDifferences.keys(one, one)).isEmpty();
    }

    @Test
    void areToldFieldByField() {
        assertThat(RowDifferences.words(
                        Optional.of("{\"id\":\"a\",\"score\":0.5}"), Optional.of("{\"id\":\"a\",\"score\":0.7}")))
                .isEqualTo("score is 0.5, undisturbed 0.7");
    }

    @Test
    void ofLongFieldsShowWhereTheyPart() {
        String same = "a".repeat(500);

        assertThat(RowDifferences.words(
                        Optional.of("{\"text\":\"" + same + "one\"}"), Optional.of("{\"text\":\"" + same + "two\"}")))
                .startsWith("text is aaaa")
                .contains("one")
                .contains("two")
                .hasSizeLessThan(100);
    }

    @Test
    void sayWhichSideLacksTheRow() {
        assertThat(RowDifferences.words(Optional.empty(), Optional.of("{}"))).startsWith("missing");
        assertThat(RowDifferences.words(Optional.of("{}"), Optional.empty())).startsWith("only in the disturbed run");
    }
}

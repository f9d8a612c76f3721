package io.bellwether.classify.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFactsTest {

    private static Facts title(String figure) {
        return new Facts(Set.of(), Set.of(figure), List.of(figure), List.of());
    }

    @ParameterizedTest
    @CsvSource({"593, 0.6, false", "593, 1200, true", "200000, 205, false"})
    void aKnownFigureRoundedOrInAnotherUnitIsNotNew(String figure, String known, boolean isNew) {
        assertThat(KnownFacts.NONE.with(title(known)).newIn(title(figure)).isPresent())
                .isEqualTo(isNew);
    }

    @Test
    void aFigureBeyondAllNumbersIsKnownByItsDigits() {
        String huge = "101".repeat(140);
        KnownFacts known = KnownFacts.NONE.with(title(huge));
        assertThat(known.newIn(title(huge))).isEmpty();
        assertThat(known.newIn(title("214"))).isPresent();
        assertThat(known.newIn(title("9" + huge))).isPresent();
    }
}

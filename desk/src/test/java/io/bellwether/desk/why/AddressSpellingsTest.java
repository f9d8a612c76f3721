package io.bellwether.desk.why;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressSpellingsTest {

    @ParameterizedTest
    @CsvSource({
        "https://e.org/a#top, https://e.org/a",
        "https://e.org/a?utm_source=x&id=7&fbclid=y, https://e.org/a?id=7",
        "https://e.org/a?utm_source=x, https://e.org/a",
        "https://e.org/a, https://e.org/a/",
        "https://e.org/a/, https://e.org/a",
        "http://e.org/a, https://e.org/a",
        "https://www.e.org/a, https://e.org/a",
        "HTTP://e.org/a?utm_medium=x#b, https://www.e.org/a/"
    })
    void findsWhatAFeedMayHaveWritten(String copied, String written) {
        assertThat(AddressSpellings.of(copied)).startsWith(copied).contains(written);
    }

    @Test
    void keepsParametersThatSayWhatIsShown() {
        assertThat(AddressSpellings.of("https://e.org/?id=7")).noneMatch(address -> !address.contains("id=7"));
    }

    @Test
    void staysFewWhateverIsAsked() {
        assertThat(AddressSpellings.of("https://www.e.org/?&&&utm_source=&a#b#c")
                        .size())
                .isLessThanOrEqualTo(24);
    }
}

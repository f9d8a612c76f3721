package io.bellwether.desk.why;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://e.org/a", "  HTTP://e.org/a?b=c#d \n"})
    void oneWordThatBeginsAsAddressesDoAsksForWhatIsThere(String pasted) {
        assertThat(Question.read(pasted)).isEqualTo(new Question.OfAddress(pasted.strip()));
    }

    @Test
    void aTextHasItsTitleInTheFirstLine() {
        assertThat(Question.read("\n Chips banned \r\n\nThe ministry said.\nMore."))
                .isEqualTo(new Question.OfText("Chips banned", "The ministry said.\nMore."));
        assertThat(Question.read("https://e.org/a and more"))
                .isEqualTo(new Question.OfText("https://e.org/a and more", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u0000\u0007"})
    void nothingThatCanBeReadAsksNothing(String pasted) {
        assertThat(Question.read(pasted)).isEqualTo(new Question.OfNothing());
    }

    @Test
    void anEndlessAddressIsNone() {
        assertThat(Question.read("https://e.org/" + "a".repeat(Question.LONGEST_ADDRESS)))
                .isInstanceOf(Question.OfText.class);
    }
}

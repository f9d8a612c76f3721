package io.bellwether.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @ParameterizedTest
    @CsvSource({"ann, ann", "Ann, ann", "' Ann.B-1_c@example ', ann.b-1_c@example", "7, 7"})
    void countsCapitalsAsSmallLetters(String typed, String name) {
        assertThat(Account.named(typed, Role.EDITOR).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-ann", "ann b", "änn", "ann\u0000", "ann/b", "a<b"})
    void refusesWhatIsNoName(String typed) {
        assertThatThrownBy(() -> Account.named(typed, Role.READER))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("cannot be the name of an account");
    }

    @Test
    void refusesANameOfMoreThan64Letters() {
        assertThat(Account.named("a".repeat(64), Role.READER).name()).hasSize(64);
        assertThatThrownBy(() -> Account.named("a".repeat(65), Role.READER)).isInstanceOf(StageException.class);
    }
}

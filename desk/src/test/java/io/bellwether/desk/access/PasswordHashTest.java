package io.bellwether.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    private static final String PASSWORD = "correct horse";

    @Test
    void knowsThePasswordAgainAndNoOther() {
        String stored = PasswordHash.of(PASSWORD);

        assertThat(stored).startsWith("pbkdf2-sha512$220000$").doesNotContain("horse");
        assertThat(PasswordHash.matches(PASSWORD, stored)).isTrue();
        assertThat(PasswordHash.matches("correct horsf", stored)).isFalse();
        assertThat(PasswordHash.matches("", stored)).isFalse();
    }

    @Test
    void oneTextComposedInTwoWaysIsOnePassword() {
        assertThat(PasswordHash.matches("cafe\u0301 au lait", PasswordHash.of("caf\u00e9 au lait")))
                .isTrue();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(PasswordHash.of(PASSWORD)).isNotEqualTo(PasswordHash.of(PASSWORD));
    }

    @Test
    void knowsHashesOfOtherProgramsAndOfLessCost() {
        // By Python's hashlib.pbkdf2_hmac("sha512", b"password", b"salt", 1).
        String foreign = "pbkdf2-sha512$1$c2FsdA==$hn9wzxreAs/zdSWZo6U9xK80x6ZpgVrl1RNVThyM8lLA"
                + "LUcKKFoFAbrZmb/pQ8CPBQI119aLHaVeY/c7YKV/zg==";

        assertThat(PasswordHash.matches("password", foreign)).isTrue();
        assertThat(PasswordHash.matches("passwore", foreign)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "pbkdf2-sha512$many$YQ==$YQ==", "pbkdf2-sha512$1$?$?", "bcrypt$1$YQ==$YQ=="})
    void aDamagedHashIsNoPasswordsHash(String damaged) {
        assertThat(PasswordHash.matches(PASSWORD, damaged)).isFalse();
    }

    @Test
    void saysHowLongAPasswordMustBe() {
        assertThatThrownBy(() -> PasswordHash.of("seven 7"))
                .isInstanceOf(StageException.class)
                .hasMessage("the password has 7 characters but must have 8 to 200: take a longer one");
        assertThatThrownBy(() -> PasswordHash.of("x".repeat(201))).hasMessageContaining("take a shorter one");
    }

    @Test
    void nobodysHashCostsAsMuchAndMatchesNothing() {
        assertThat(PasswordHash.NOBODY).startsWith("pbkdf2-sha512$220000$");
        assertThat(PasswordHash.matches("", PasswordHash.NOBODY)).isFalse();
    }
}

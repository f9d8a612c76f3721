package io.bellwether.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    @Test
    void isReadAgainFromItsText() {
        Secret secret = Secret.random();

        assertThat(Secret.parse(secret.text()).orElseThrow().hash())
                .isEqualTo(secret.hash())
                .hasSize(32);
        assertThat(secret.text()).hasSize(43).isNotEqualTo(Secret.random().text());
        assertThat(secret).hasToString("a secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "=+/=+/=+/=+/=+/=+/=+/=+/=+/=+/=+/=+/=+/=+/="})
    void otherTextIsNone(String text) {
        assertThat(Secret.parse(text)).isEmpty();
        assertThat(Secret.parse(null)).isEmpty();
    }
}

package io.bellwether.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreAddressTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/db?user=u&password=p, jdbc:postgresql://h/db, u, p",
        "jdbc:postgresql://h:5433/db, jdbc:postgresql://h:5433/db, ,",
        "postgresql://u:p@h:5433/db, jdbc:postgresql://h:5433/db, u, p",
        "postgres://u@h/db, jdbc:postgresql://h/db, u,",
        "postgresql://u%40x:p%3A%2F+%25@h/db, jdbc:postgresql://h/db, u@x, p:/+%",
        "jdbc:postgresql://h/db?user=a%20b&password=c%26d, jdbc:postgresql://h/db, a b, c&d",
        "postgresql://u:p@[::1]:5432/db, jdbc:postgresql://[::1]:5432/db, u, p",
        "'jdbc:postgresql://h1:1,h2:2/db?user=u', 'jdbc:postgresql://h1:1,h2:2/db', u,"
    })
    void readsBothForms(String url, String driverUrl, String user, String password) {
        StoreAddress address = StoreAddress.of(url);
        assertThat(address.driverUrl()).isEqualTo(driverUrl);
        assertThat(address.properties(Map.of()).getProperty("user")).isEqualTo(user);
        assertThat(address.properties(Map.of()).getProperty("password")).isEqualTo(password);
    }

    @Test
    void settingsOfTheAddressGoBeforeOurs() {
        StoreAddress address = StoreAddress.of("postgresql://h/db?sslmode=require&socketTimeout=5");
        assertThat(address.properties(Map.of("socketTimeout", "60", "tcpKeepAlive", "true")))
                .containsEntry("sslmode", "require")
                .containsEntry("socketTimeout", "5")
                .containsEntry("tcpKeepAlive", "true");
    }

    @Test
    void userAndPasswordOfTheEnvironmentGoBeforeTheAddress() {
        StoreAddress address = StoreAddress.fromEnvironment(Map.of(
                "DATABASE_URL", "postgresql://u:p@h/db", "DATABASE_USER", "other", "DATABASE_PASSWORD", "secret"));
        assertThat(address.properties(Map.of())).containsEntry("user", "other").containsEntry("password", "secret");
    }

    @Test
    void itsTextHoldsNoPassword() {
        assertThat(StoreAddress.of("postgresql://u:secret@h:5433/db?password=secret"))
                .hasToString("PostgreSQL at h:5433/db");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mysql://u:secret@h/db",
                "postgresql://u:secret@h",
                "postgresql://u:sec@ret:secret@h/db",
                "jdbc:postgresql:db?password=secret",
                "postgresql://u:secret%zz@h/db"
            })
    void refusesWhatItCannotReadWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> StoreAddress.of(url))
                .isInstanceOf(StageException.class)
                .hasMessageStartingWith("DATABASE_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysThatTheVariableIsMissing() {
        assertThatThrownBy(() -> StoreAddress.fromEnvironment(Map.of()))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("DATABASE_URL is not set");
    }
}

package io.bellwether.article.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaConnectionTest {

    @Test
    void passesSecuritySettingsOfTheEnvironmentOn() {
        KafkaConnection connection = KafkaConnection.fromEnvironment(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "broker:9092",
                "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                "KAFKA_SASL_JAAS_CONFIG", "org.example.Login required;",
                "PATH", "/bin"));
        assertThat(connection.settings())
                .containsOnly(
                        Map.entry("bootstrap.servers", "broker:9092"),
                        Map.entry("security.protocol", "SASL_SSL"),
                        Map.entry("sasl.jaas.config", "org.example.Login required;"));
    }

    @Test
    void namesTheVariableThatIsMissing() {
        assertThatThrownBy(() -> KafkaConnection.fromEnvironment(Map.of()))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("KAFKA_BOOTSTRAP_SERVERS is not set");
    }

    @Test
    void namesTheVariableThatIsEmpty() {
        assertThatThrownBy(() -> KafkaConnection.fromEnvironment(Map.of("KAFKA_BOOTSTRAP_SERVERS", " ")))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("KAFKA_BOOTSTRAP_SERVERS is empty");
    }
}

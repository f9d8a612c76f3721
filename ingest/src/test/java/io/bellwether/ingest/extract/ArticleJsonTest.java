package io.bellwether.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

    @Test
    void writesOneLineWithEveryField() {
        Instant published = Instant.parse("2026-01-05T09:00:00Z");

        assertThat(ArticleJson.write(new ArticleText("Cranes", "One.\nTwo.", "A. Writer", published, "en-GB")))
                .isEqualTo(
                        "{\"title\":\"Cranes\",\"text\":\"One.\\nTwo.\",\"byline\":\"A. Writer\",\"published\":\"2026-01-05T09:00:00Z\",\"language\":\"en-GB\"}");
    }

    @Test
    void writesNullForWhatIsAbsent() {
        assertThat(ArticleJson.write(new ArticleText(null, "", null, null, null)))
                .isEqualTo("{\"title\":null,\"text\":null,\"byline\":null,\"published\":null,\"language\":null}");
    }
}

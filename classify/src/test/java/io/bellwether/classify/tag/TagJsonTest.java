package io.bellwether.classify.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.tag.Analysis;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagJsonTest {

    private static final Profile PROFILE =
            Profiles.of(Profiles.theme("b", List.of(), "chip"), Profiles.theme("a", List.of(), "soy"));

    @Test
    void writes_the_line_that_the_command_line_promises() {
        Article article = TagJson.readArticle("{\"id\":\"7\",\"title\":\"Chips\"}", 1);
        Analysis analysis = Tagger.of(PROFILE).tag(article);
        String tags =
                "{\"id\":\"7\",\"profile\":\"v1\",\"language\":\"und\",\"tags\":[{\"theme\":\"b\",\"score\":SCORE,"
                        + "\"alert\":true,\"evidence\":[{\"term\":\"chip\",\"field\":\"title\",\"start\":0,\"end\":5,"
                        + "\"text\":\"Chips\",\"weight\":1.0}]}]";
        assertThat(TagJson.write(analysis, false)).isEqualTo(tags.replace("SCORE", score(analysis)) + "}");
        assertThat(TagJson.write(analysis, true))
                .endsWith(",\"scores\":{\"a\":" + analysis.scores().get("a") + ",\"b\":" + score(analysis) + "}}");
    }

    private static String score(Analysis analysis) {
        return String.valueOf(analysis.tags().getFirst().score());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T09:30:00Z, 2026-01-31T09:30:00Z",
        "2026-01-31T09:30:00+02:00, 2026-01-31T07:30:00Z",
        "2026-01-31T09:30:00, 2026-01-31T09:30:00Z",
        "2026-01-31 09:30:00, 2026-01-31T09:30:00Z",
        "2026-01-31, 2026-01-31T00:00:00Z"
    })
    void reads_the_times_of_iso_8601(String written, Instant instant) {
        Article article = TagJson.readArticle("{\"id\":\"1\",\"published\":\"%s\"}".formatted(written), 1);
        assertThat(article.published()).isEqualTo(instant);
    }

    @Test
    void takes_missing_and_null_text_as_empty_and_keeps_text_as_given() {
        Article article = TagJson.readArticle("{\"id\":\"1\",\"title\":\" a\\u0000b\\n\",\"body\":null,\"more\":1}", 1);
        assertThat(article.title()).isEqualTo(" a\0b\n");
        assertThat(article.body()).isEmpty();
        assertThat(article.summary()).isEmpty();
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":|is no JSON",
                "[1]|is no JSON object",
                "{\"title\":\"x\"}|has no id",
                "{\"id\":\"1\",\"title\":7}|has a title that is no string",
                "{\"id\":\"1\",\"published\":\"yesterday\"}|has published \"yesterday\"",
            })
    void names_the_line_that_cannot_be_read(String line, String message) {
        assertThatThrownBy(() -> TagJson.readArticle(line, 12))
                .isInstanceOf(StageException.class)
                .hasMessageStartingWith("articles: line 12 ")
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void counts_evidence_that_does_not_quote() {
        OffsetCheck.Outcome outcome = OffsetCheck.check(
                PROFILE,
                Stream.of(
                        "{\"id\":\"1\",\"title\":\"Chips and \uD83D\uDE00 soy\"}",
                        "",
                        "{\"id\":\"2\",\"title\":\"x\"}"));
        assertThat(outcome.articles()).isEqualTo(2);
        assertThat(outcome.evidence()).isEqualTo(2);
        assertThat(outcome.wrong()).isZero();
    }
}

package io.bellwether.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.profile.ProfileYaml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder before any test
class QualityTest {

    @TempDir
    private static Path folder;

    private static String profile = "";

    private record Outcome(int exit, String output) {}

    @BeforeAll
    static void writeTheProfile() throws IOException {
        profile = Files.writeString(folder.resolve("profile.yaml"), ProfileYaml.write(Bundled.profile()))
                .toString();
    }

    @Test
    void scoreWritesTablesForPeople() {
        Outcome outcome = score("--details", "--errors", "2");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.output())
                .contains("tag: micro P ", "alert: micro P ", "alert flag: micro P ", "(95% ")
                .contains("articles without any theme: 19 of 40")
                .contains("calibration error", "0.9 to 1.0", "said (rows)", "== censorship");
    }

    @Test
    void scoreWritesJsonWithTheKeysOfTheReferenceScript() {
        JsonNode json = TopicJson.mapper().readTree(score("--format", "json").output());
        assertThat(json.path("articles").intValue()).isEqualTo(40);
        assertThat(json.path("clean_articles").intValue()).isEqualTo(19);
        assertThat(json.path("tag").path("micro_f1").isNumber()).isTrue();
        assertThat(json.path("themes")
                        .path("chips")
                        .path("alert")
                        .path("positives")
                        .intValue())
                .isEqualTo(3);
    }

    @Test
    void falseAlarmsCountsAndDrawsTheSameSampleForTheSameSeed() {
        String articles = LabelledSet.files().articles().toString();
        String[] arguments = {"falsealarms", "--profile", profile, "--articles", articles, "--sample", "3"};
        Outcome outcome = run(arguments);
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.output())
                .startsWith("40 articles; for each 1,000 of them:")
                .contains("\n1. ", "\n3. ")
                .doesNotContain("\n4. ");
        assertThat(run(arguments)).isEqualTo(outcome);
    }

    @Test
    void failuresAndWrongUsageHaveTheirExitCodes() {
        assertThat(run("falsealarms", "--profile", "absent.yaml", "--articles", "absent.jsonl")
                        .exit())
                .isEqualTo(1);
        assertThat(run("score").exit()).isEqualTo(2);
        assertThat(run().exit()).isEqualTo(2);
    }

    private static Outcome score(String... more) {
        ScoreRun.Files files = LabelledSet.files();
        String[] fixed = {
            "score",
            "--profile",
            profile,
            "--articles",
            files.articles().toString(),
            "--labels",
            files.labels().toString(),
            "--themes",
            files.themes().toString()
        };
        String[] all = new String[fixed.length + more.length];
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return run(all);
    }

    private static Outcome run(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            int exit = Quality.execute(arguments);
            out.flush();
            return new Outcome(exit, bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}

package io.bellwether.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.classify.tag.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder before any test
class FitCommandTest {

    @TempDir
    private static Path folder;

    private static String files = "";

    @BeforeAll
    static void writeTheBriefing() throws IOException {
        Path briefing = folder.resolve("watch.md");
        try (InputStream bundled = Objects.requireNonNull(Bundled.class.getResourceAsStream("deepseek-impact.md"))) {
            Files.copy(bundled, briefing);
        }
        ScoreRun.Files labelled = LabelledSet.files();
        files = Stream.of(briefing, labelled.articles(), labelled.labels(), labelled.themes())
                .map(Path::toString)
                .collect(Collectors.joining(","));
    }

    @Test
    void writesALineForEveryWeightAndThreshold() {
        CommandRun run = CommandRun.of("fit", "--set", "forty=" + files, "--threshold-tag", "0.4");
        assertThat(run.exit()).isZero();
        List<String> lines = run.output().lines().toList();
        assertThat(lines)
                .hasSize(1
                        + 2 * (Tagger.wordFeatures() + 1)
                        + 2 * (Tagger.featureNames().size() + 1)
                        + 2)
                .contains("threshold tag 0.4");
        assertThat(lines.subList(1, lines.size()))
                .allMatch(line ->
                        line.matches("(main-)?(words|meaning) \\S+ -?\\d+\\.\\d{4}|threshold (tag|alert) 0\\.\\d+"));
    }

    @Test
    void judgesEachSetByTheOthers() {
        CommandRun run = CommandRun.of("fit", "--leave-one-out", "--set", "one=" + files, "--set", "two=" + files);
        assertThat(run.exit()).isZero();
        assertThat(run.output().lines())
                .hasSize(2)
                .allMatch(
                        line -> line.matches("(one|two) .*tag F1 .*alert F1 .*alert flag F1 .*tag from 0\\.\\d\\d.*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void answersBadInputWithOneLine(List<String> arguments, String message) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("fit"), arguments.stream())
                .map(word -> word.replace("FILES", files))
                .toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors().lines().filter(line -> !line.startsWith("reading set")))
                .singleElement()
                .asString()
                .startsWith("quality: ")
                .contains(message);
    }

    private static Stream<Arguments> badInput() {
        return Stream.of(
                arguments(List.of("--set", "FILES"), "is no NAME=BRIEFING,ARTICLES,LABELS,THEMES"),
                arguments(List.of("--set", "a=b,c,d"), "is no NAME=BRIEFING,ARTICLES,LABELS,THEMES"),
                arguments(List.of("--set", "a=b,,c,d"), "is no NAME=BRIEFING,ARTICLES,LABELS,THEMES"),
                arguments(List.of("--set", "a=none.md,c,d,e"), "none.md"),
                arguments(List.of("--set", "a=FILES", "--set", "a=FILES"), "two sets are named a"),
                arguments(List.of("--set", "a=FILES", "--leave-one-out"), "at least twice"),
                arguments(List.of("--set", "a=FILES", "--threshold-alert", "1.5"), "a threshold is 1.5"));
    }
}

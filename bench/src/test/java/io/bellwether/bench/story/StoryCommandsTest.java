package io.bellwether.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.classify.story.JoinFeatures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder before any test
class StoryCommandsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.write(
                folder.resolve("articles.jsonl"),
                List.of(
                        article("a", "08", "Ferry Aurelia runs aground off Kvaloy, 214 passengers ashore"),
                        article("b", "10", "Ferry Aurelia runs aground off Kvaloy with 214 passengers"),
                        article("c", "11", "Orchestra of Lindau names Ines Falk its new conductor"),
                        article("d", "12", "Ferry operators ask for subsidies as fuel prices climb")));
        Files.write(
                folder.resolve("pairs.jsonl"),
                List.of(
                        pair("a", "b", "same"),
                        pair("a", "d", "related"),
                        pair("b", "c", "different"),
                        pair("c", "d", "unsure")));
    }

    @Test
    void pairsAreLookedUpInTheStories() {
        String output = run(new StoriesCommand(), "--largest", "1");

        assertThat(output)
                .contains("P 1.000 R 1.000 F1 1.000 (joined wrongly: 0 related, 0 different; missed 0 of 1; 0 pair ends"
                        + " not read)")
                .contains("4 articles in 3 stories; 1 of 2 or more; 0 of 5 or more")
                .contains("2 articles" + System.lineSeparator()
                        + "  Ferry Aurelia runs aground off Kvaloy, 214 passengers ashore");
    }

    @Test
    void aFittedModelHasALineForEveryFeature() {
        assertThat(run(new FitStoriesCommand()).lines().filter(line -> !line.startsWith("#")))
                .hasSize(JoinFeatures.NAMES.size() + 1)
                .allMatch(line -> line.matches("\\S+ -?\\d+\\.\\d{4}"));
    }

    @Test
    void foldsAreJudgedTogether() throws IOException {
        append(
                "articles.jsonl",
                article("e", "13", "Quake of magnitude 6.1 shakes Port Selma, no one hurt"),
                article("f", "14", "No one hurt as 6.1 quake shakes Port Selma"),
                article("g", "15", "Kite festival draws record crowd to Lindau"),
                article("h", "16", "Glass museum opens in Tarn after nine years"),
                article("i", "17", "Sugar tax passes in Norland"),
                article("j", "18", "Norland railways cancel night trains"));
        append("pairs.jsonl", pair("e", "f", "same"), pair("g", "h", "different"), pair("i", "j", "related"));

        assertThat(run(new FitStoriesCommand(), "--folds", "2"))
                .startsWith("P ")
                .contains("of 2;");
    }

    @Test
    void aFoldThatLeavesNothingToFitIsAnErrorThatSaysSo() {
        StringWriter errors = new StringWriter();
        int exit = new CommandLine(new FitStoriesCommand())
                .setExecutionExceptionHandler((failed, _, _) -> {
                    errors.append(failed.getMessage());
                    return 1;
                })
                .execute(arguments("--folds", "2"));

        assertThat(exit).isEqualTo(1);
        assertThat(errors.toString()).contains("nothing can be fitted to 0 pairs");
    }

    private void append(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines), StandardOpenOption.APPEND);
    }

    private String run(Callable<Integer> command, String... more) {
        PrintStream before = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(command).execute(arguments(more))).isZero();
        } finally {
            System.setOut(before);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    private String[] arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--pairs",
                folder.resolve("pairs.jsonl").toString(),
                "--articles",
                folder.resolve("articles.jsonl").toString()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private static String article(String id, String hour, String title) {
        return "{\"id\":\"%s\",\"title\":\"%s\",\"source\":\"%s\",\"published\":\"2026-03-02T%s:00:00Z\"}"
                .formatted(id, title, id, hour);
    }

    private static String pair(String one, String other, String label) {
        return "{\"a\":\"%s\",\"b\":\"%s\",\"label\":\"%s\"}".formatted(one, other, label);
    }
}

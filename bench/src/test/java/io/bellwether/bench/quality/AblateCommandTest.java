package io.bellwether.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.classify.profile.ProfileYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AblateCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before any test runs
    private Path folder;

    @Test
    void judgesTheTagsWithoutOnePartAfterTheOther() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.yaml"), ProfileYaml.write(Bundled.profile()));
        ScoreRun.Files files = LabelledSet.files();
        CommandRun run = CommandRun.of(
                "ablate",
                "--profile",
                profile.toString(),
                "--articles",
                files.articles().toString(),
                "--labels",
                files.labels().toString(),
                "--themes",
                files.themes().toString());
        assertThat(run.exit()).isZero();
        List<String> lines = run.output().lines().toList();
        assertThat(lines.stream().map(line -> line.substring(0, 24).strip()))
                .containsExactly(
                        "everything",
                        "no sentence vectors",
                        "no lexicon",
                        "no lexicon, no vectors",
                        "no briefing words",
                        "no other names",
                        "no gates");
        assertThat(lines).allMatch(line -> line.matches(".* tag F1 .*AP .* alert F1 .*AP .* alert flag F1 .*AP .*"));
        assertThat(lines.subList(1, 5).stream().map(line -> line.substring(24)))
                .doesNotContain(lines.getFirst().substring(24));
    }
}

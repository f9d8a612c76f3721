package io.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.bellwether.classify.briefing.BriefingParser;
import io.bellwether.classify.profile.ProfileBuilder;
import io.bellwether.classify.profile.ProfileYaml;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BellwetherTest {

    private static final String PROFILE = ProfileYaml.write(
            ProfileBuilder.build(BriefingParser.parse("- Dock Strikes: Dockers stop work.\n", "watch")));
    private static final String BROKEN = "format: 1\nthemes: [\n";

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void answersBadInputWithOneLineAndItsExitCode(List<String> arguments, int exit, String line) throws IOException {
        writeFiles();
        StringWriter errors = new StringWriter();
        String[] placed = arguments.stream()
                .map(argument -> argument.replace("TEMP", temp.toString()))
                .toArray(String[]::new);
        assertThat(Bellwether.execute(new PrintWriter(errors, true), placed)).isEqualTo(exit);
        assertThat(errors.toString().lines().toList())
                .singleElement()
                .asString()
                .startsWith("bellwether: ")
                .contains(line)
                .doesNotContain("Exception");
    }

    private void writeFiles() throws IOException {
        Files.writeString(temp.resolve("empty.md"), "Nothing to worry about.\n");
        Files.writeString(temp.resolve("watch.md"), "- Dock Strikes: Dockers stop work.\n");
        Files.writeString(temp.resolve("merges.yaml"), "apart: [[Dock Strikes, Moon Phases]]\n");
        Files.writeString(temp.resolve("broken.yaml"), BROKEN);
        Files.writeString(temp.resolve("newer.yaml"), "format: 2\nbriefing: b\n");
        Files.writeString(temp.resolve("unknown.yaml"), "format: 1\nbriefing: b\ntitle: B\nmood: good\nthemes: []\n");
        Files.writeString(temp.resolve("feeds.opml"), "<opml version=\"2.0\"><body/></opml>");
        try (RandomAccessFile huge =
                new RandomAccessFile(temp.resolve("huge.xml").toFile(), "rw")) {
            huge.setLength((64L << 20) + 1);
        }
        Files.writeString(temp.resolve("p.yaml"), PROFILE);
        Files.writeString(temp.resolve("articles.jsonl"), "{\"id\":\"a\",\"title\":\"Dockers stop work\"}\n");
        Files.writeString(
                temp.resolve("articles-bad.jsonl"), "{\"id\":\"a\",\"title\":\"Dockers stop work\"}\nno article\n");
        Files.writeString(temp.resolve("themes.json"), "[{\"id\":\"d1\",\"headings\":[\"Dock Strikes\"]}]");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(temp.resolve("articles.jsonl.gz")))) {
            packed.write(Files.readAllBytes(temp.resolve("articles.jsonl")));
        }
        Files.writeString(
                temp.resolve("labels-bad.jsonl"),
                "{\"id\":\"a\",\"labels\":{}}\n{\"id\":\"a\",\"labels\":{\"x\":9}}\n");
        Files.writeString(temp.resolve("labels-foreign.jsonl"), "{\"id\":\"a\",\"labels\":{\"d1\":2}}\n");
        Files.writeString(temp.resolve("labels.jsonl"), "{\"id\":\"a\",\"labels\":{\"dock-strikes\":2}}\n");
        Files.writeString(temp.resolve("labels-unknown.jsonl"), "{\"id\":\"a\",\"labels\":{\"castles\":2}}\n");
        Files.writeString(temp.resolve("labels-lost.jsonl"), "{\"id\":\"lost\",\"labels\":{\"dock-strikes\":2}}\n");
    }

    private static Stream<Arguments> badInput() {
        return Stream.of(
                arguments(List.of(), 2, "no command given"),
                arguments(List.of("sing"), 2, "sing"),
                arguments(List.of("profile"), 2, "say which: build, show, diff, learn"),
                arguments(List.of("extract", "TEMP/none.html", "--url", "https://news.example/1"), 1, "none.html"),
                arguments(List.of("extract", "TEMP/watch.md"), 2, "--url"),
                arguments(List.of("run", "--poll", "soon"), 2, "no length of time"),
                arguments(List.of("run", "--briefing", "a", "--profile", "b"), 2, "mutually exclusive"),
                arguments(List.of("run", "--port", "99999", "--feeds", "TEMP/none.opml"), 1, "port is 99999"),
                arguments(List.of("run", "--feeds", "TEMP/none.opml"), 1, "none.opml"),
                arguments(List.of("run", "--feeds", "TEMP/feeds.opml"), 1, "feeds.opml"),
                arguments(List.of("profile", "build", "TEMP/none.md"), 1, "none.md"),
                arguments(List.of("profile", "build", "TEMP/empty.md"), 1, "no theme"),
                arguments(
                        List.of("profile", "build", "TEMP/watch.md", "--merges", "TEMP/none.yaml"),
                        1,
                        "none.yaml does not exist"),
                arguments(
                        List.of("profile", "build", "TEMP/watch.md", "--merges", "TEMP/merges.yaml"),
                        1,
                        "\"Moon Phases\""),
                arguments(List.of("profile", "show", "TEMP/none.yaml"), 1, "none.yaml"),
                arguments(List.of("profile", "show", "TEMP/broken.yaml"), 1, "broken.yaml"),
                arguments(List.of("profile", "show", "TEMP/unknown.yaml"), 1, "mood"),
                arguments(List.of("profile", "show", "TEMP/newer.yaml"), 1, "newer"),
                arguments(List.of("profile", "learn", "TEMP/p.yaml", "-o", "TEMP/new.yaml"), 2, "--articles"),
                arguments(learn("none.yaml", "articles.jsonl", "labels.jsonl"), 1, "none.yaml"),
                arguments(learn("p.yaml", "none.jsonl", "labels.jsonl"), 1, "none.jsonl"),
                arguments(learn("p.yaml", "articles.jsonl", "none.jsonl"), 1, "none.jsonl"),
                arguments(learn("p.yaml", "articles.jsonl", "broken.yaml"), 1, "line 1"),
                arguments(learn("p.yaml", "articles-bad.jsonl", "labels.jsonl"), 1, "line 2"),
                arguments(learn("p.yaml", "articles.jsonl", "labels-bad.jsonl"), 1, "line 2"),
                arguments(learn("p.yaml", "articles.jsonl", "labels-unknown.jsonl"), 1, "castles"),
                arguments(learn("p.yaml", "articles.jsonl", "labels-foreign.jsonl"), 1, "d1"),
                arguments(learn("p.yaml", "articles.jsonl", "labels.jsonl", "none.json"), 1, "none.json"),
                arguments(learn("p.yaml", "articles.jsonl", "labels.jsonl", "broken.yaml"), 1, "headings"),
                arguments(learn("p.yaml", "articles.jsonl", "labels.jsonl", "themes.json"), 1, "dock-strikes"),
                arguments(learn("p.yaml", "articles.jsonl", "labels-lost.jsonl"), 1, "no article of their id: lost"),
                arguments(
                        List.of("why", "--profile", "TEMP/p.yaml", "https://127.0.0.1/page"),
                        1,
                        "--allow-private-feeds"),
                arguments(
                        List.of("why", "--profile", "TEMP/p.yaml", "http://me:word@[::1]:1/"),
                        1,
                        "page http://[::1]:1/"),
                arguments(List.of("why", "--profile", "TEMP/p.yaml", "TEMP/none.txt"), 1, "none.txt"),
                arguments(List.of("tag"), 2, "--profile"),
                arguments(List.of("feed"), 2, "say which: parse, discover, check, export"),
                arguments(List.of("feed", "check"), 2, "FILE|URL"),
                arguments(List.of("feed", "check", "TEMP/none.opml"), 1, "none.opml"),
                arguments(List.of("feed", "check", "TEMP/feeds.opml"), 1, "names no feed"),
                arguments(List.of("feed", "discover"), 2, "URL"),
                arguments(List.of("feed", "discover", "ftp://news.example/"), 1, "no http(s) address"),
                arguments(List.of("feed", "discover", "x", "--contact", "(me)"), 1, "--contact"),
                arguments(List.of("feed", "export", "TEMP/none.opml"), 1, "none.opml"),
                arguments(List.of("feed", "parse", "TEMP/none.xml"), 1, "none.xml"),
                arguments(List.of("feed", "parse", "TEMP/broken.yaml"), 1, "feed"),
                arguments(List.of("feed", "parse", "TEMP/huge.xml"), 1, "larger than 64 MB"),
                arguments(List.of("why", "--profile", "TEMP/p.yaml", "TEMP/huge.xml"), 1, "larger than 1 MB"),
                arguments(List.of("run", "--websub-listen", "8091"), 1, "belong together"));
    }

    private static List<String> learn(String profile, String articles, String labels) {
        return List.of(
                "profile",
                "learn",
                "TEMP/" + profile,
                "--articles",
                "TEMP/" + articles,
                "--labels",
                "TEMP/" + labels,
                "-o",
                "TEMP/new.yaml");
    }

    private static List<String> learn(String profile, String articles, String labels, String themes) {
        List<String> arguments = new ArrayList<>(learn(profile, articles, labels));
        arguments.addAll(List.of("--themes", "TEMP/" + themes));
        return arguments;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodMarks")
    void learnsFromLabelsInAFileOfItsOwnAndLeavesTheGivenProfileAlone(List<String> arguments) throws IOException {
        writeFiles();
        String[] placed = arguments.stream()
                .map(word -> word.replace("TEMP", temp.toString()))
                .toArray(String[]::new);
        assertThat(Bellwether.execute(new PrintWriter(new StringWriter()), placed))
                .isZero();
        assertThat(temp.resolve("new.yaml")).content().contains("themes:");
        assertThat(temp.resolve("p.yaml")).hasContent(PROFILE);
    }

    private static Stream<Arguments> goodMarks() {
        return Stream.of(
                arguments(learn("p.yaml", "articles.jsonl", "labels.jsonl")),
                arguments(learn("p.yaml", "articles.jsonl.gz", "labels.jsonl")),
                arguments(learn("p.yaml", "articles.jsonl", "labels-foreign.jsonl", "themes.json")));
    }

    @Test
    void badLabelsLeaveNoNewProfileBehind() throws IOException {
        writeFiles();
        String[] placed = learn("p.yaml", "articles.jsonl", "labels-bad.jsonl").stream()
                .map(word -> word.replace("TEMP", temp.toString()))
                .toArray(String[]::new);
        assertThat(Bellwether.execute(new PrintWriter(new StringWriter()), placed))
                .isEqualTo(1);
        assertThat(temp)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("new.yaml"));
    }

    @Test
    void writesNoHalfProfileWhereTheBriefingIsBad() throws IOException {
        Path briefing = Files.writeString(temp.resolve("empty.md"), "Nothing to worry about.\n");
        Path profile = temp.resolve("profile.yaml");
        Bellwether.execute(
                new PrintWriter(new StringWriter()), "profile", "build", briefing.toString(), "-o", profile.toString());
        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(briefing));
    }
}

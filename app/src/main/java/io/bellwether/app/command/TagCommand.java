package io.bellwether.app.command;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.tag.OffsetCheck;
import io.bellwether.classify.tag.TagJson;
import io.bellwether.classify.tag.Tagger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tags articles without a running system. */
@Command(
        name = "tag",
        description = "Reads articles, a JSON line each, and writes their tags, a line each, in order.",
        mixinStandardHelpOptions = true)
public final class TagCommand implements Callable<Integer> {

    @Option(names = "--profile", paramLabel = "PROFILE", required = true, description = "profile file (YAML)")
    private Path profile = Path.of("");

    @Option(names = "--scores", description = "also write the scores of all themes")
    private boolean scores;

    @Option(
            names = "--check",
            description =
                    "write no tags but count the evidence that does not quote its text at its offsets; exit 1 when there is any")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        Profile read = ProfileFile.read(profile);
        return check ? check(read) : tag(Tagger.of(read));
    }

    private static int check(Profile profile) {
        OffsetCheck.Outcome outcome = OffsetCheck.check(
                profile, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines());
        System.out.println(outcome.text());
        return outcome.wrong() == 0 ? 0 : 1;
    }

    private int tag(Tagger tagger) {
        PrintStream out = System.out;
        try (Stream<Article> articles = ArticleLines.of(System.in)) {
            articles.map(article -> TagJson.write(tagger.tag(article), scores))
                    .takeWhile(_ -> !out.checkError()) // the other end of the pipe may have read enough, as head does
                    .forEach(out::println);
        }
        out.flush();
        return 0;
    }
}

package io.bellwether.app.command;

import io.bellwether.app.console.OutputFile;
import io.bellwether.app.console.ProgressLine;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.learn.SuggestionMining;
import io.bellwether.classify.profile.Suggestions;
import io.bellwether.classify.profile.SuggestionsYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mines unlabelled articles for terms that a profile lacks. */
@Command(
        name = "suggest",
        description = "Lists terms of surely tagged articles, with their evidence, for 'profile accept'.",
        mixinStandardHelpOptions = true)
final class ProfileSuggestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROFILE", description = "profile file (YAML); it is not changed")
    private Path profile = Path.of("");

    @Option(
            names = "--articles",
            paramLabel = "FILE",
            required = true,
            description = "unlabelled articles, a JSON line each; read twice")
    private Path articles = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write the suggestions (default: standard output)")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Profile given = ProfileFile.read(profile);
        ProgressLine progress = ProgressLine.onStandardError();
        try {
            Suggestions found = SuggestionMining.of(
                    given, this::read, number -> progress.show("reading article %d".formatted(number)));
            OutputFile.write(output, SuggestionsYaml.write(found));
        } finally {
            progress.end();
        }
        return 0;
    }

    private Stream<Article> read() {
        try {
            return ArticleLines.of(articles);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

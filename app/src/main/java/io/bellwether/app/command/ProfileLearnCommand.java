package io.bellwether.app.command;

import io.bellwether.app.console.OutputFile;
import io.bellwether.app.console.ProgressLine;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.learn.LabelThemes;
import io.bellwether.classify.learn.Labels;
import io.bellwether.classify.learn.LearningSet;
import io.bellwether.classify.learn.Lesson;
import io.bellwether.classify.learn.LessonText;
import io.bellwether.classify.learn.MarkedArticle;
import io.bellwether.classify.learn.Marks;
import io.bellwether.classify.learn.ProfileLearning;
import io.bellwether.classify.profile.ProfileYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a profile learn from labelled articles. */
@Command(
        name = "learn",
        description = "Makes a profile that learned from labelled articles, and tells what changed.",
        mixinStandardHelpOptions = true)
final class ProfileLearnCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROFILE", description = "profile file (YAML); it is not changed")
    private Path profile = Path.of("");

    @Option(names = "--articles", paramLabel = "FILE", required = true, description = "articles, a JSON line each")
    private Path articles = Path.of("");

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            required = true,
            description =
                    "a JSON line an article: {\"id\",\"labels\":{theme: grade}}; 2 main subject, 1 mention, 0.5 undecided, absent no")
    private Path labels = Path.of("");

    @Option(
            names = "--themes",
            paramLabel = "FILE",
            description =
                    "whose ids the labels use, by briefing headings: [{\"id\",\"headings\":[...]}] (default: the profile's)")
    private Optional<Path> themes = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "NEW",
            required = true,
            description = "where to write the profile that learned")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Profile given = ProfileFile.read(profile);
        SequencedMap<String, Map<String, Double>> said = Labels.read(labels);
        List<MarkedArticle> marks;
        try (Stream<Article> read = ArticleLines.of(articles)) {
            marks = Marks.of(given, read, said, themes.map(LabelThemes::read));
        }
        Lesson lesson = learn(given, marks);
        OutputFile.write(Optional.of(output), ProfileYaml.write(lesson.after()));
        System.out.print(LessonText.of(lesson));
        System.out.flush();
        return 0;
    }

    private static Lesson learn(Profile given, List<MarkedArticle> marks) {
        ProgressLine progress = ProgressLine.onStandardError();
        try {
            LearningSet set = LearningSet.of(
                    given, marks, read -> progress.show("reading article %d of %d".formatted(read, marks.size())));
            progress.show("learning from %d articles".formatted(marks.size()));
            return ProfileLearning.learn(set);
        } finally {
            progress.end();
        }
    }
}

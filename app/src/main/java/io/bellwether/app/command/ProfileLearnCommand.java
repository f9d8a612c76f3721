package io.bellwether.app.command;

import io.bellwether.app.console.OutputFile;
import io.bellwether.app.console.ProgressLine;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.classify.learn.FeedbackMarks;
import io.bellwether.classify.learn.LabelThemes;
import io.bellwether.classify.learn.Labels;
import io.bellwether.classify.learn.LearningSet;
import io.bellwether.classify.learn.Lesson;
import io.bellwether.classify.learn.LessonText;
import io.bellwether.classify.learn.MarkedArticle;
import io.bellwether.classify.learn.Marks;
import io.bellwether.classify.learn.ProfileLearning;
import io.bellwether.classify.past.ArticleLog;
import io.bellwether.classify.past.FeedbackLog;
import io.bellwether.classify.past.PastArticle;
import io.bellwether.classify.profile.ProfileYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a profile learn from marks or labelled articles. */
@Command(
        name = "learn",
        description = "Makes a profile that learned from marks or labelled articles, and tells what changed.",
        mixinStandardHelpOptions = true)
final class ProfileLearnCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROFILE", description = "profile file (YAML); it is not changed")
    private Path profile = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    /** Where the marks come from. */
    static final class Source {

        @Option(
                names = "--marks",
                required = true,
                description =
                        "learn from the marks of topic feedback, with the articles of the log; of themes without a"
                                + " mark on an article nothing is taken to be known")
        @SuppressWarnings("UnusedVariable") // picocli sets it; that there are no files says the same
        private boolean marks;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private @Nullable Files files;
    }

    /** Labelled articles in files. */
    static final class Files {

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
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "NEW",
            required = true,
            description = "where to write the profile that learned")
    private Path output = Path.of("");

    @Mixin
    private final KafkaOption kafka = new KafkaOption();

    @Override
    public Integer call() throws IOException {
        Profile given = ProfileFile.read(profile);
        List<MarkedArticle> marks = source.files == null ? ofFeedback(given) : ofFiles(given, source.files);
        Lesson lesson = learn(given, marks);
        OutputFile.write(Optional.of(output), ProfileYaml.write(lesson.after()));
        System.out.print(LessonText.of(lesson));
        System.out.flush();
        return 0;
    }

    private static List<MarkedArticle> ofFiles(Profile given, Files files) throws IOException {
        SequencedMap<String, Map<String, Double>> said = Labels.read(files.labels);
        try (Stream<Article> read = ArticleLines.of(files.articles)) {
            return Marks.of(given, read, said, files.themes.map(LabelThemes::read));
        }
    }

    private List<MarkedArticle> ofFeedback(Profile given) {
        KafkaConnection connection = kafka.connection();
        try (ArticleLog log = ArticleLog.since(connection, Instant.EPOCH)) {
            FeedbackMarks marks = FeedbackMarks.of(
                    given, FeedbackLog.marks(connection), log.articles().map(PastArticle::article));
            if (marks.articles().isEmpty()) {
                throw new StageException(
                        "topic feedback holds no mark of this profile's themes on an article of the log: mark some tags on the desk first, or learn from files with --articles and --labels");
            }
            RunCommand.say(
                    "%d marked articles teach; passed over: %d marks of other themes, %d articles gone from the log, %d beyond the most"
                            .formatted(
                                    marks.articles().size(),
                                    marks.otherThemes(),
                                    marks.withoutArticle(),
                                    marks.beyond()));
            return marks.articles();
        }
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

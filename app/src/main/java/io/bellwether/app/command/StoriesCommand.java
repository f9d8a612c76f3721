package io.bellwether.app.command;

import io.bellwether.app.console.ProgressLine;
import io.bellwether.article.item.Article;
import io.bellwether.classify.story.ArrivalTimes;
import io.bellwether.classify.story.ReportStore;
import io.bellwether.classify.story.Stories;
import io.bellwether.classify.story.StoryAssignment;
import io.bellwether.classify.story.StoryJson;
import io.bellwether.classify.story.StorySettings;
import io.bellwether.classify.stream.ProfileStories;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Joins articles into stories without a running system. */
@Command(
        name = "stories",
        description = "Reads articles, a JSON line each, and writes the story of each, a line each, in order.",
        mixinStandardHelpOptions = true)
public final class StoriesCommand implements Callable<Integer> {

    private static final int BETWEEN_LOOKS = 100;

    @Option(names = "--explain", description = "also write what an article has in common with the one it joined")
    private boolean explain;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description =
                    "join only what the stream joins under this profile (YAML): articles with a theme, or near one; others stay alone")
    private @Nullable Path profile;

    @Override
    public Integer call() throws IOException {
        Function<Article, StoryAssignment> stories = stories();
        ArrivalTimes times = new ArrivalTimes();
        PrintStream out = System.out;
        Progress progress = new Progress();
        try (Stream<Article> articles = ArticleLines.of(System.in)) {
            articles.map(times::dated)
                    .map(stories)
                    .peek(progress::count)
                    .map(assignment -> StoryJson.write(assignment, explain))
                    .takeWhile(_ -> !out.checkError()) // the other end of the pipe may have read enough, as head does
                    .forEach(out::println);
        }
        out.flush();
        progress.end();
        return 0;
    }

    /** What is read from a file came all at once: nothing of it is forgotten for its age. */
    private Function<Article, StoryAssignment> stories() throws IOException {
        Instant came = InstantSource.system().instant();
        if (profile == null) {
            Stories stories = new Stories(StorySettings.standard(), ReportStore.none());
            return article -> stories.assign(article, came);
        }
        ProfileStories stories = new ProfileStories(ProfileFile.read(profile));
        return article -> stories.assign(article, came);
    }

    /** How many articles were read and how many stories they made. */
    private static final class Progress {

        private final ProgressLine line = ProgressLine.onStandardError();
        private long articles;
        private long stories;

        void count(StoryAssignment assignment) {
            articles++;
            stories += assignment.article().equals(assignment.story()) ? 1 : 0;
            if (articles % BETWEEN_LOOKS == 0) {
                line.show(text());
            }
        }

        void end() {
            line.end();
            System.err.println(text());
        }

        private String text() {
            return articles + " articles in " + stories + " stories";
        }
    }
}

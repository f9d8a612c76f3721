package io.bellwether.app.command;

import io.bellwether.app.console.ProgressLine;
import io.bellwether.article.item.Article;
import io.bellwether.classify.story.ArrivalTimes;
import io.bellwether.classify.story.Stories;
import io.bellwether.classify.story.StoryAssignment;
import io.bellwether.classify.story.StoryJson;
import io.bellwether.classify.story.StorySettings;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

    @Override
    public Integer call() {
        Stories stories = new Stories(StorySettings.standard(), InstantSource.system());
        ArrivalTimes times = new ArrivalTimes();
        PrintStream out = System.out;
        Progress progress = new Progress();
        try (Stream<Article> articles = ArticleLines.of(System.in)) {
            articles.map(times::dated)
                    .map(stories::assign)
                    .peek(progress::count)
                    .map(assignment -> StoryJson.write(assignment, explain))
                    .takeWhile(_ -> !out.checkError()) // the other end of the pipe may have read enough, as head does
                    .forEach(out::println);
        }
        out.flush();
        progress.end();
        return 0;
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

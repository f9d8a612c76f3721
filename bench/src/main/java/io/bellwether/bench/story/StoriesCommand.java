package io.bellwether.bench.story;

import io.bellwether.article.item.Article;
import io.bellwether.classify.story.ReportStore;
import io.bellwether.classify.story.Stories;
import io.bellwether.classify.story.StorySettings;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stories as shipped against labelled pairs, their sizes, and how fast they are made. */
@Command(
        name = "stories",
        description = "Joins articles into stories and looks labelled pairs up in them.",
        mixinStandardHelpOptions = true)
public final class StoriesCommand implements Callable<Integer> {

    @Mixin
    private PairFiles files = new PairFiles();

    @Option(names = "--largest", paramLabel = "N", description = "also titles of the N largest stories")
    private int largest;

    /** What is shown of an article. */
    record Shown(String title, String source) {}

    @Override
    public Integer call() {
        Map<String, String> storyOf = new LinkedHashMap<>();
        Map<String, List<Shown>> shown = new LinkedHashMap<>();
        Stories stories = new Stories(StorySettings.standard(), ReportStore.none());
        Instant came = InstantSource.system().instant();
        Duration[] spent = {Duration.ZERO};
        files.forEachArticle(article -> {
            Duration before = processorTime();
            String story = stories.assign(article, came).story();
            spent[0] = spent[0].plus(processorTime().minus(before));
            storyOf.put(article.id(), story);
            shown.computeIfAbsent(story, _ -> new ArrayList<>()).add(shown(article));
        });
        System.out.println(PairCounts.of(files.pairs(), storyOf).text());
        System.out.println(
                StorySizes.text(shown.values().stream().map(List::size).toList()));
        System.out.printf(
                Locale.ROOT,
                "%.0f articles a second of processor time, first ones included (no reading of JSON)%n",
                storyOf.size() / (spent[0].toNanos() / 1e9));
        System.out.print(StorySizes.largest(shown.values(), largest));
        return 0;
    }

    private static Shown shown(Article article) {
        return new Shown(article.title(), article.source());
    }

    /** Of this thread: what else the machine does is not counted. */
    private static Duration processorTime() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}

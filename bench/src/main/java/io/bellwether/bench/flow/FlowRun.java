package io.bellwether.bench.flow;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.bench.newsroom.FiledTexts;
import io.bellwether.bench.newsroom.InventedTexts;
import io.bellwether.bench.newsroom.Item;
import io.bellwether.bench.newsroom.Items;
import io.bellwether.bench.newsroom.Newsroom;
import io.bellwether.bench.newsroom.NewsroomServer;
import io.bellwether.bench.newsroom.ServedItem;
import io.bellwether.bench.newsroom.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** One run: a newsroom that serves, a process that reads it, and when what was served could be seen in the store. */
final class FlowRun {

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Looks in a row at an unchanged store after which nothing more is expected. */
    private static final int QUIET = 30;

    private final FlowSettings settings;
    private final Path directory;
    private final Consumer<String> say;

    FlowRun(FlowSettings settings, Path directory, Consumer<String> say) {
        this.settings = settings;
        this.directory = directory;
        this.say = say;
    }

    FlowReport run() throws IOException, InterruptedException, SQLException {
        try (FiledTexts filed = new FiledTexts(settings.articles())) {
            Random random = new Random(1);
            Iterator<Text> texts =
                    settings.articles().isEmpty() ? new InventedTexts(Bundled.briefing(), random) : filed;
            Newsroom newsroom = new Newsroom(items(texts, random), settings.newsroom(), InstantSource.system());
            try (NewsroomServer server = new NewsroomServer(newsroom, 0, new Random(1))) {
                Path list = Files.writeString(directory.resolve("feeds.opml"), server.opml());
                return measure(newsroom, list);
            }
        }
    }

    private Iterator<Item> items(Iterator<Text> texts, Random random) {
        Iterable<Item> all = () -> new Items(texts, random);
        return StreamSupport.stream(all.spliterator(), false)
                .limit(settings.items())
                .iterator();
    }

    private FlowReport measure(Newsroom newsroom, Path list) throws IOException, InterruptedException, SQLException {
        try (RunProcess process = RunProcess.start(directory, list, settings)) {
            say.accept("starting");
            while (!newsroom.isOpen()) {
                process.check();
                Thread.sleep(LOOK);
            }
            CommitTimes times = new CommitTimes(process.databaseUrl());
            follow(newsroom, process, times);
            Map<String, Double> seconds = process.seconds();
            FlowReport report = report(newsroom.items(), times, seconds);
            process.end();
            if (settings.samples()) {
                Files.writeString(
                        directory.resolve("samples.txt"),
                        ProcessorSamples.read(process.recording()).text());
            }
            return report;
        }
    }

    private void follow(Newsroom newsroom, RunProcess process, CommitTimes times)
            throws InterruptedException, SQLException {
        long before = -1;
        for (int quiet = 0; quiet < QUIET; quiet++) {
            Thread.sleep(LOOK);
            process.check();
            long analyses = times.analyses();
            quiet = analyses == before && newsroom.ended() ? quiet : 0;
            before = analyses;
            say.accept("%d published, %d in the store".formatted(newsroom.published(), analyses));
            if (newsroom.ended() && newsroom.settled() && analyses >= owed(newsroom.items())) {
                return;
            }
        }
    }

    private static long owed(List<ServedItem> items) {
        return items.stream().filter(ServedItem::owed).count();
    }

    private FlowReport report(List<ServedItem> items, CommitTimes times, Map<String, Double> seconds)
            throws SQLException {
        Map<String, Instant> served = new HashMap<>();
        items.stream()
                .filter(item -> item.owed() && item.titles().size() == 1)
                .forEach(item -> served.put(item.url(), Objects.requireNonNull(item.first())));
        Instant warm = served.values().stream()
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .plus(settings.warmUp());
        List<Travel> all = times.travels(served);
        List<Travel> counted =
                all.stream().filter(travel -> !travel.served().isBefore(warm)).toList();
        return new FlowReport(served.size(), counted, all.size() - counted.size(), seconds);
    }
}

package io.bellwether.bench.faults;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.bench.faults.compare.ServedComparison;
import io.bellwether.bench.faults.compare.StoredArticles;
import io.bellwether.bench.faults.compare.TableRows;
import io.bellwether.bench.faults.part.Installation;
import io.bellwether.bench.faults.part.PartName;
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
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One run: an installation under the planned faults, then an undisturbed one over the same log, and the comparison. */
final class FaultRun implements AutoCloseable {

    private final FaultSettings settings;
    private final FaultPlan plan;
    private final Path list;
    private final Installation disturbed;
    private final Installation calm;
    private final Consumer<String> say;
    private final InstantSource clock = InstantSource.system();

    /**
     * Prepares a run under a directory; starts nothing.
     *
     * @param profile file that both installations use
     * @param say takes a line on how far it is
     */
    FaultRun(FaultSettings settings, Path directory, Path profile, Consumer<String> say) throws IOException {
        this.settings = settings;
        this.plan = FaultPlan.draw(settings.seed(), settings.counts(), settings.length());
        this.list = directory.resolve("feeds.opml");
        this.disturbed = new Installation(
                directory.resolve("disturbed"), profile, Optional.of(new Installation.Feeds(list, settings.poll())));
        this.calm = new Installation(directory.resolve("undisturbed"), profile, Optional.empty());
        this.say = say;
    }

    /** Runs all of it. */
    FaultReport run() throws IOException, InterruptedException, SQLException {
        startServers();
        Random random = new Random(settings.seed());
        try (FiledTexts filed = new FiledTexts(settings.articles())) {
            Newsroom newsroom = new Newsroom(items(filed, random), settings.newsroom(), clock);
            try (NewsroomServer server =
                    new NewsroomServer(newsroom, settings.feedFaults(), new Random(settings.seed()))) {
                Files.writeString(list, server.opml());
                disturbed.part(PartName.INGEST).start();
                Settlement.awaitOpening(newsroom);
                FaultExecution execution = execution(newsroom);
                disturb(newsroom, server, execution);
                return compare(newsroom, server, execution);
            }
        }
    }

    private void startServers() throws InterruptedException {
        say.accept("starting the parts");
        disturbed.part(PartName.BROKER).start();
        disturbed.part(PartName.DATABASE).start();
        LogCopy.makeTopic(disturbed.kafka());
        new StoredArticles(disturbed.databaseUrl()).awaitServer();
        disturbed.part(PartName.SINK).start();
        disturbed.part(PartName.CLASSIFY).start();
        try (Backlogs backlogs = new Backlogs(disturbed.kafka(), disturbed.databaseUrl())) {
            Settlement.awaitWork(backlogs);
        }
    }

    private Iterator<Item> items(FiledTexts filed, Random random) {
        Iterator<Text> texts = settings.articles().isEmpty() ? new InventedTexts(Bundled.briefing(), random) : filed;
        Iterable<Item> all = () -> new Items(texts, random);
        return StreamSupport.stream(all.spliterator(), false)
                .limit(settings.items())
                .iterator();
    }

    private FaultExecution execution(Newsroom newsroom) {
        int times = Math.max(1, settings.counts().poison());
        PoisonSender poison = new PoisonSender(disturbed.kafka(), new StoredArticles(disturbed.databaseUrl()), clock);
        return new FaultExecution(disturbed, newsroom, poison, settings.poison() / times);
    }

    private void disturb(Newsroom newsroom, NewsroomServer server, FaultExecution execution)
            throws InterruptedException {
        try (Watching watching = Watching.start(disturbed, newsroom, execution, plan, say);
                Backlogs backlogs = new Backlogs(disturbed.kafka(), disturbed.databaseUrl())) {
            execution.run(plan, clock);
            while (!newsroom.ended()) {
                Thread.sleep(200);
            }
            server.behave();
            watching.phase("no more faults, waiting for ingest");
            Settlement.await(newsroom);
            disturbed.end(List.of(PartName.INGEST));
            watching.phase("no more faults, waiting for classify and sink");
            Settlement.await(backlogs);
        }
        disturbed.end(List.of(PartName.CLASSIFY, PartName.SINK));
    }

    private FaultReport compare(Newsroom newsroom, NewsroomServer server, FaultExecution execution)
            throws InterruptedException, SQLException {
        say.accept("the undisturbed run over a copy of the log");
        PoisonTally poison = PoisonTally.read(disturbed.kafka());
        Undisturbed undisturbed = new Undisturbed(calm);
        undisturbed.run(disturbed.kafka());
        say.accept("comparing");
        Undisturbed.Differences differences = undisturbed.against(disturbed.databaseUrl());
        TableRows rows = new TableRows(disturbed.databaseUrl());
        List<ServedItem> items = newsroom.items();
        var stored = new StoredArticles(disturbed.databaseUrl()).all();
        Map<String, Long> tally = new LinkedHashMap<>();
        tally.put("faulty answers of feeds", server.faults());
        tally.put("items and edits published", (long) newsroom.published());
        tally.put("articles stored", (long) stored.size());
        tally.putAll(rows.counts());
        FaultReport report = new FaultReport(
                planned(),
                new TreeMap<>(execution.done()),
                fallen(),
                tally,
                ServedComparison.of(items, stored),
                rows.articlesOfTwoStories(),
                differences.counts(),
                differences.words(),
                poison);
        disturbed.end(List.of(PartName.BROKER, PartName.DATABASE));
        calm.end(List.of(PartName.DATABASE));
        return report;
    }

    private Map<FaultKind, Integer> planned() {
        return plan.faults().stream().collect(Collectors.toMap(PlannedFault::kind, _ -> 1, Integer::sum, TreeMap::new));
    }

    private String fallen() {
        String fallen = disturbed.parts().stream()
                .filter(part -> part.fallen() > 0)
                .map(part -> part.name().word() + " " + part.fallen())
                .collect(Collectors.joining(", "));
        return fallen.isEmpty() ? "none" : fallen;
    }

    /** Kills every process that still runs. */
    @Override
    public void close() {
        Stream.of(disturbed, calm).forEach(Installation::close);
    }
}

package io.bellwether.app.command;

import io.bellwether.app.health.Metrics;
import io.bellwether.app.process.FeedFinder;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.desk.server.DeskFigures;
import io.bellwether.desk.server.DeskSettings;
import io.bellwether.desk.server.DeskSettings.Reach;
import io.bellwether.desk.server.DeskStage;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Desk alone. */
@Command(
        name = "desk",
        description = {
            "Serves pages and the API from the PostgreSQL that DATABASE_URL names.",
            "Marks and wishes for feeds are written to the Kafka that KAFKA_BOOTSTRAP_SERVERS names; without it both are off."
        },
        mixinStandardHelpOptions = true)
public final class DeskCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "port (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "address to bind to (default: ${DEFAULT-VALUE}); anything but loopback needs an account")
    private String bind = "127.0.0.1";

    @Option(
            names = "--published-on-loopback",
            description =
                    "the address is a container's, whose port is published on its machine's loopback address alone:"
                            + " serve as if bound to that")
    private boolean published;

    @Mixin
    private final OutboxOptions outbox = new OutboxOptions();

    @Mixin
    private final FetchOptions fetch = new FetchOptions();

    @Mixin
    private final StageOptions stage = new StageOptions();

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> environment = System.getenv();
        DeskSettings settings = DeskSettings.loopback(port)
                .withHost(bind)
                .withReach(published ? Reach.PUBLISHED_ON_LOOPBACK : Reach.AS_BOUND)
                .withOutbox(outbox.settings(environment))
                .withPages(ArticleAtAddress.pages(fetch));
        try (StoreConnection store =
                        StoreConnection.open(StoreAddress.fromEnvironment(environment), "bellwether-desk");
                FeedFinder finder = FeedFinder.open(fetch.allowPrivate(), fetch.contact(), InstantSource.system())) {
            Metrics metrics = new Metrics();
            DeskFigures figures = new DeskFigures(metrics.registry(), metrics::text);
            DeskStage desk = DeskStage.start(store, settings, Map::of, figures);
            if (environment.containsKey("KAFKA_BOOTSTRAP_SERVERS")) {
                desk.connect(KafkaConnection.fromEnvironment(environment));
            }
            desk.findFeedsWith(finder);
            RunCommand.say("the desk is at " + desk.address());
            return stage.run(desk, metrics);
        }
    }
}

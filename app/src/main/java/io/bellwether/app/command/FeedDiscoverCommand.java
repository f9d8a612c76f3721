package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.discovery.Discovered;
import io.bellwether.ingest.discovery.Discovery;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.probe.FeedProbe;
import io.bellwether.ingest.probe.ProbeLimits;
import io.bellwether.ingest.probe.Probing;
import io.bellwether.ingest.robots.Robots;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which feeds a site has. */
@Command(
        name = "discover",
        description = {
            "Finds the feeds of a site, best first: what its page announces and links to, else the usual places.",
            "Links and guesses heed robots.txt. Exit 1 when there is no feed."
        },
        mixinStandardHelpOptions = true)
final class FeedDiscoverCommand implements Callable<Integer> {

    private static final Duration DEADLINE = Duration.ofSeconds(15);
    private static final ProbeLimits LIMITS = new ProbeLimits(4, 2, Duration.ofMillis(250), Duration.ofSeconds(90));

    @Parameters(
            paramLabel = "URL",
            description = "a page of the site, or what may be a feed; https unless it says http")
    private String url = "";

    @Mixin
    private final FetchOptions options = new FetchOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "default: text")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Discovered discovered = discover();
        if (discovered.feeds().isEmpty()) {
            throw new StageException(FeedDiscoverReport.nothing(url, discovered));
        }
        System.out.print(
                switch (format) {
                    case TEXT -> FeedDiscoverReport.text(discovered);
                    case JSON -> FeedDiscoverReport.json(discovered);
                });
        System.out.flush();
        discovered.remarks().forEach(RunCommand::say);
        return 0;
    }

    private Discovered discover() throws IOException, InterruptedException {
        InstantSource clock = InstantSource.system();
        try (FeedFetch fetch = options.open(DEADLINE, clock);
                ProbeProgress progress = ProbeProgress.search()) {
            Probing probing = new Probing(LIMITS, clock);
            return new Discovery(new FeedProbe(fetch), new Robots(fetch, clock), probing, clock)
                    .find(url, progress::count);
        }
    }
}

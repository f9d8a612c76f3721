package io.bellwether.app.command;

import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.opml.SubscriptionList;
import io.bellwether.ingest.probe.CheckedFeed;
import io.bellwether.ingest.probe.FeedProbe;
import io.bellwether.ingest.probe.Probe;
import io.bellwether.ingest.probe.ProbeLimits;
import io.bellwether.ingest.probe.Probing;
import io.bellwether.ingest.secret.Secrets;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether the feeds of a list are there and well. */
@Command(
        name = "check",
        description = {
            "Asks every feed of a list once and shows what it is: reachable, format, items, newest item, warnings.",
            "Exit 0 when all can be read, 1 when one cannot."
        },
        mixinStandardHelpOptions = true)
final class FeedCheckCommand implements Callable<Integer> {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 32;
    private static final int AT_ONCE_A_HOST = 2;
    private static final Duration SPACING = Duration.ofMillis(250);

    @Parameters(paramLabel = "FILE|URL", description = "list of feeds as OPML")
    private String list = "";

    @Mixin
    private final FetchOptions options = new FetchOptions();

    @Mixin
    private final SecretsOption secrets = new SecretsOption();

    @Option(
            names = "--within",
            paramLabel = "TIME",
            defaultValue = "10m",
            description = "time for all feeds together; what is not done by then fails (default: ${DEFAULT-VALUE})")
    private Duration within = Duration.ofMinutes(10);

    @Option(names = "--format", paramLabel = "text|json", description = "default: text")
    private ReportFormat format = ReportFormat.TEXT;

    private final InstantSource clock = InstantSource.system();

    @Override
    public Integer call() throws IOException, InterruptedException {
        SubscriptionList read = FeedList.read(list);
        read.remarks().forEach(RunCommand::say);
        List<CheckedFeed> feeds = check(read.feeds());
        System.out.print(
                switch (format) {
                    case TEXT -> FeedCheckReport.text(feeds);
                    case JSON -> FeedCheckReport.json(feeds);
                });
        System.out.flush();
        RunCommand.say(FeedCheckReport.summary(feeds));
        return feeds.stream().allMatch(CheckedFeed::isReadable) ? 0 : 1;
    }

    /** A misspelt address leaves a feed without its secret. */
    static List<String> unasked(Secrets shown, List<FeedSource> sources) {
        Set<String> asked = sources.stream().map(FeedSource::url).collect(Collectors.toSet());
        return shown.feeds().stream()
                .filter(feed -> !asked.contains(feed))
                .map(feed -> FeedSource.of(feed, "").shownUrl())
                .sorted()
                .map("%s: in the secrets file but not on this list, so not asked"::formatted)
                .toList();
    }

    private List<CheckedFeed> check(List<FeedSource> sources) throws IOException, InterruptedException {
        Secrets shown = secrets.secrets();
        unasked(shown, sources).forEach(RunCommand::say);
        Probing probing = new Probing(new ProbeLimits(AT_ONCE, AT_ONCE_A_HOST, SPACING, within), clock);
        try (FeedFetch fetch = options.open(DEADLINE, clock);
                ProbeProgress progress = ProbeProgress.of(sources.size())) {
            FeedProbe probe = new FeedProbe(fetch);
            List<Probe> probes = probing.ask(
                    sources.stream().map(FeedSource::url).toList(),
                    address -> probe.ask(address, shown.of(address)),
                    progress::count);
            List<CheckedFeed> feeds = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                feeds.add(CheckedFeed.of(sources.get(i), probes.get(i), clock.instant()));
            }
            return feeds;
        }
    }
}

package io.bellwether.app.command;

import io.bellwether.ingest.IngestSettings;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.secret.Secrets;
import io.bellwether.ingest.secret.SecretsFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which feeds are read, and how often. */
final class FeedOptions {

    @Option(
            names = "--feeds",
            paramLabel = "FILE|URL",
            description = "list of feeds as OPML (default: a bundled list of well-known news feeds)")
    private Optional<String> feeds = Optional.empty();

    @Option(
            names = "--poll",
            paramLabel = "TIME",
            defaultValue = "5m",
            description = "shortest time between two polls of one feed: 30s, 5m, 1h (default: ${DEFAULT-VALUE})")
    private Duration poll = Duration.ofMinutes(5);

    @Option(
            names = "--allow-private-feeds",
            defaultValue = "${env:BELLWETHER_ALLOW_PRIVATE_FEEDS:-false}",
            description = "also read feeds at private and loopback addresses")
    private boolean allowPrivate;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            defaultValue = "${env:BELLWETHER_CONTACT:-}",
            description =
                    "page or e-mail by which publishers reach you, named in the user agent (or BELLWETHER_CONTACT)")
    private String contact = "";

    @Option(
            names = "--secrets",
            paramLabel = "FILE",
            defaultValue = "${env:BELLWETHER_SECRETS:-" + Option.NULL_VALUE + "}",
            description =
                    "passwords and headers of feeds as YAML, readable by its owner alone (or BELLWETHER_SECRETS); see README")
    private Optional<Path> secrets = Optional.empty();

    /** The settings; reads the list of feeds, from the network when it is named by a URL. */
    IngestSettings settings() {
        List<FeedSource> sources = feeds.map(FeedList::read).orElseGet(FeedList::bundled);
        return IngestSettings.of(sources)
                .withPoll(poll)
                .withPrivateFeeds(allowPrivate)
                .withContact(contact)
                .withSecrets(secrets.map(SecretsFile::read).orElse(Secrets.NONE));
    }
}

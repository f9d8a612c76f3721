package io.bellwether.app.command;

import io.bellwether.desk.why.PageSource;
import io.bellwether.ingest.IngestSettings;
import io.bellwether.ingest.opml.SubscriptionList;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final FetchOptions fetch = new FetchOptions();

    @Mixin
    private final SecretsOption secrets = new SecretsOption();

    @Mixin
    private final PushOptions push = new PushOptions();

    @Option(
            names = "--full-text",
            description =
                    "ask articles' pages for their text where a feed gives only a teaser, politely and once each; a"
                            + " feed's fullText=\"true\" or \"false\" in the list goes before")
    private boolean fullText;

    /** How pages of articles are asked for that no feed brought. */
    PageSource pages() {
        return ArticleAtAddress.pages(fetch);
    }

    /** The settings; reads the list of feeds, from the network when it is named by a URL, and says what of it is left out. */
    IngestSettings settings() {
        SubscriptionList list = feeds.map(FeedList::read).orElseGet(FeedList::bundled);
        list.remarks().forEach(RunCommand::say);
        return IngestSettings.of(list.feeds())
                .withPoll(poll)
                .withPrivateFeeds(fetch.allowPrivate())
                .withContact(fetch.contact())
                .withSecrets(secrets.secrets())
                .withWebSub(push.settings())
                .withFullText(fullText);
    }
}

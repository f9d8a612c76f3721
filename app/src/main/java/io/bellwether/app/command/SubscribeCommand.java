package io.bellwether.app.command;

import io.bellwether.article.alert.Severity;
import io.bellwether.article.stage.StageException;
import io.bellwether.desk.server.search.SearchReading;
import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.subscription.ClockTime;
import io.bellwether.desk.subscription.Digest;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.QuietHours;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import io.bellwether.desk.webhook.Signature;
import io.bellwether.sink.store.StoreConnection;
import java.net.URI;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a subscription. */
@Command(
        name = "subscribe",
        description = {
            "Tells a person by mail, or a program by webhook, of alerts from now on; prints the subscription's id.",
            "A webhook gets CloudEvents 1.0, with --slack what Slack takes; both signed as Standard Webhooks say."
        },
        mixinStandardHelpOptions = true)
public final class SubscribeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ADDRESS", description = "an e-mail address or the URL of a webhook")
    private String address = "";

    @Option(names = "--slack", description = "the webhook takes what Slack's incoming webhooks take")
    private boolean slack;

    @Option(names = "--theme", paramLabel = "ID", description = "a theme by its id, may be repeated (default: all)")
    private List<String> themes = List.of();

    @Option(
            names = "--severity",
            paramLabel = "low|medium|high",
            defaultValue = "medium",
            description = "least severity (default: ${DEFAULT-VALUE})")
    private Severity severity = Severity.MEDIUM;

    @Option(
            names = "--instant",
            description = "tell alerts as they come (default when neither --digest nor --weekly is given)")
    private boolean instant;

    @Option(names = "--digest", paramLabel = "HH:MM", description = "send a daily digest at this time")
    private Optional<String> digest = Optional.empty();

    @Option(names = "--empty-digest", description = "send the digest also when there was no alert")
    private boolean emptyDigest;

    @Option(
            names = "--weekly",
            paramLabel = "HH:MM",
            arity = "0..1",
            fallbackValue = "07:00",
            description = "send the weekly report on Mondays, from this time on (default: 07:00)")
    private Optional<String> weekly = Optional.empty();

    @Option(
            names = "--search",
            paramLabel = "QUERY",
            description =
                    "instead of alerts, articles newly stored that fit a search, once a day at --digest: the query of the search page's address, as in q=chips")
    private Optional<String> search = Optional.empty();

    @Option(names = "--quiet", paramLabel = "HH:MM-HH:MM", description = "send nothing at these times of day")
    private Optional<String> quiet = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "time zone of these times, such as Europe/Warsaw (default: this machine's)")
    private Optional<String> zone = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "6",
            description =
                    "most messages of single stories in an hour; what is more goes into one message (default: ${DEFAULT-VALUE})")
    private int limit = 6;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        Subscription added = Subscription.begin(
                recipient(),
                search.map(text -> Interest.in(new SearchReading(reader()).keep(text)))
                        .orElseGet(() -> new Interest(Set.copyOf(themes), severity)),
                rhythm(),
                InstantSource.system().instant());
        try (StoreConnection connection = store.open()) {
            checkThemes(connection);
            new Subscriptions(connection.dataSource()).add(added);
        }
        System.out.println(added.id());
        if (added.recipient() instanceof Recipient.Webhook) {
            RunCommand.say("what it gets is signed with " + Signature.shared(added.secret()));
        }
        return 0;
    }

    private Recipient recipient() {
        if (!address.contains("://")) {
            return new Recipient.Mailbox(address);
        }
        try {
            return new Recipient.Webhook(URI.create(address), slack ? ChannelName.SLACK : ChannelName.CLOUDEVENTS);
        } catch (IllegalArgumentException broken) {
            throw new StageException("the webhook's address cannot be read: mend it", broken);
        }
    }

    private Rhythm rhythm() {
        return new Rhythm(
                instant || (digest.isEmpty() && weekly.isEmpty()),
                digest.map(ClockTime::parse).map(at -> new Digest(at, emptyDigest)),
                quiet.map(QuietHours::parse),
                reader(),
                limit,
                weekly.map(ClockTime::parse));
    }

    private ZoneId reader() {
        return zone.map(SubscribeCommand::zone).orElseGet(ZoneId::systemDefault);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new StageException("there is no time zone “%s”: write it as Europe/Warsaw".formatted(text), unknown);
        }
    }

    /** A theme that is misspelt would be silence for ever. */
    private void checkThemes(StoreConnection connection) {
        List<String> known = KnownThemes.ids(connection);
        for (String theme : themes) {
            if (!known.contains(theme)) {
                throw new StageException("there is no theme “%s”; those there are: %s"
                        .formatted(theme, known.isEmpty() ? "none yet" : String.join(", ", known)));
            }
        }
    }
}

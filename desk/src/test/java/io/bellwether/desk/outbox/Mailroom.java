package io.bellwether.desk.outbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.bellwether.article.alert.Severity;
import io.bellwether.desk.mail.MailSettings;
import io.bellwether.desk.mail.MailWay;
import io.bellwether.desk.mail.SmtpChannel;
import io.bellwether.desk.mail.SmtpSettings;
import io.bellwether.desk.sample.StoreRows;
import io.bellwether.desk.server.search.SearchReading;
import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.TellingReading;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A real PostgreSQL with the sink's schema, a real SMTP server, and an outbox between them whose clock is set by hand. */
final class Mailroom implements AutoCloseable {

    static final DeskLinks LINKS = new DeskLinks(URI.create("https://news.example.org"));
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EmbeddedPostgresServer server;
    private final StoreConnection store;
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final SetClock clock = new SetClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));

    private Mailroom(EmbeddedPostgresServer server, StoreConnection store) {
        this.server = server;
        this.store = store;
        post.start();
    }

    static Mailroom open(Path directory) {
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start(directory);
        StoreConnection store = StoreConnection.open(StoreAddress.of(server.url()), "bellwether-desk");
        SchemaMigration.migrate(store);
        return new Mailroom(server, store);
    }

    /** As if a story's updates had been written some minutes before they could be seen. */
    void hasArrivedBefore(String story) {
        Jdbi.create(store.dataSource())
                .useHandle(handle -> handle.execute(
                        "update alert_updates set arrived = arrived - interval '5 minutes' where story = ?", story));
    }

    /** As somebody with psql may do. */
    void tamper(String statement, Object... values) {
        Jdbi.create(store.dataSource()).useHandle(handle -> handle.execute(statement, values));
    }

    /** Forgets everything. */
    void empty() throws Exception {
        Jdbi.create(store.dataSource())
                .useHandle(
                        handle -> handle.execute(
                                "truncate subscriptions, waiting_updates, outbox, alerts, alert_updates, alert_articles, found_articles, weekly_reports, articles cascade"));
        post.purgeEmailFromAllMailboxes();
        clock.set(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    DataSource source() {
        return store.dataSource();
    }

    String databaseUrl() {
        return server.url();
    }

    int smtpPort() {
        return post.getSmtp().getPort();
    }

    StoreRows rows() {
        return new StoreRows(store.dataSource());
    }

    Outbox outbox() {
        return new Outbox(source());
    }

    Subscriptions subscriptions() {
        return new Subscriptions(source());
    }

    Subscription subscribe(Rhythm rhythm) {
        return subscribe("ada@example.org", new Interest(Set.of(), Severity.LOW), rhythm);
    }

    Subscription subscribe(String address, Interest interest, Rhythm rhythm) {
        Subscription added = Subscription.begin(new Recipient.Mailbox(address), interest, rhythm, clock.instant());
        subscriptions().add(added);
        return added;
    }

    static Rhythm atOnce(int limit) {
        return new Rhythm(true, Optional.empty(), Optional.empty(), ZoneId.of("UTC"), limit);
    }

    /** Mail by way of that port. */
    Channel smtp(int port) {
        return smtpAt(port);
    }

    static Channel smtpAt(int port) {
        SmtpSettings smtp = new SmtpSettings("127.0.0.1", port, SmtpSettings.Encryption.NONE, Optional.empty());
        return new SmtpChannel(smtp, new MailSettings(new MailWay.Server(smtp), "bellwether@example.org"), LINKS);
    }

    Sending sending(Channel mail) {
        return sending(source(), mail, clock);
    }

    static Sending sending(DataSource source, Channel mail, SetClock clock) {
        return sending(source, Map.of(ChannelName.MAIL, mail), clock);
    }

    static Sending sending(DataSource source, Map<ChannelName, Channel> ways, SetClock clock) {
        return new Sending(
                source,
                new TellingReading(source, PATIENCE, clock),
                ways,
                new Sending.Parts(new Backoff(() -> 0.5), clock));
    }

    /** Decides, and sends what is due until nothing is. */
    void work() throws InterruptedException {
        work(smtp(smtpPort()));
    }

    void work(Channel mail) throws InterruptedException {
        plan();
        Sending sending = sending(mail);
        while (sending.round() > 0) {
            assertIdle(sending);
        }
    }

    void plan() {
        plan(Set.of(ChannelName.MAIL));
    }

    void plan(Set<ChannelName> ways) {
        planning(source(), clock).round(ways);
    }

    static Planning planning(DataSource source, SetClock clock) {
        return new Planning(source, new SearchReading(ZoneId.of("UTC")), clock);
    }

    /** Goes on for that time, working twice a minute. */
    void workFor(Duration time) throws InterruptedException {
        Instant end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            clock.move(Duration.ofSeconds(30));
            work();
        }
    }

    static void assertIdle(Sending sending) throws InterruptedException {
        if (!sending.await(Duration.ofMinutes(2))) {
            throw new AssertionError("messages are on their way for minutes");
        }
    }

    /** What has arrived, in order. */
    List<MimeMessage> arrived() {
        return new ArrayList<>(Arrays.asList(post.getReceivedMessages()));
    }

    List<String> subjects() throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : arrived()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    List<String> ids() throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : arrived()) {
            ids.add(message.getMessageID());
        }
        return ids;
    }

    /** How many messages have arrived, those that came twice counted once. */
    int different() {
        try {
            return new HashSet<>(ids()).size();
        } catch (MessagingException broken) {
            throw new IllegalStateException("a mail cannot be read", broken);
        }
    }

    @Override
    public void close() {
        post.stop();
        store.close();
        server.close();
    }
}

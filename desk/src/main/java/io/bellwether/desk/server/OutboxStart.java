package io.bellwether.desk.server;

import io.bellwether.desk.mail.EmlFiles;
import io.bellwether.desk.mail.MailSettings;
import io.bellwether.desk.mail.MailWay;
import io.bellwether.desk.mail.SmtpChannel;
import io.bellwether.desk.outbox.Channel;
import io.bellwether.desk.outbox.OutboxStage;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.StoryAlerts;
import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.telling.DayAlerts;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.TellingReading;
import io.bellwether.desk.webhook.WebhookChannel;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;

/** Puts the outbox together with its ways to people. */
final class OutboxStart {

    private OutboxStart() {}

    /**
     * Starts the outbox.
     *
     * @param own the desk's own address, for links where no other is set
     */
    static OutboxStage start(DataSource source, OutboxSettings settings, Duration patience, URI own) {
        DeskLinks links = new DeskLinks(settings.desk().orElse(own));
        Map<ChannelName, Channel> channels = new EnumMap<>(ChannelName.class);
        settings.mail().ifPresent(mail -> channels.put(ChannelName.MAIL, mail(mail, links)));
        WebhookChannel webhooks = new WebhookChannel(links, settings.privateWebhooks(), InstantSource.system());
        channels.put(ChannelName.SLACK, webhooks);
        channels.put(ChannelName.CLOUDEVENTS, webhooks);
        TellingReading reading = new TellingReading(
                new DeskStore(source, patience), new StoryAlerts(source, patience), new DayAlerts(source));
        return OutboxStage.start(source, reading, channels, InstantSource.system());
    }

    private static Channel mail(MailSettings settings, DeskLinks links) {
        return switch (settings.way()) {
            case MailWay.Server(var server) -> new SmtpChannel(server, settings, links);
            case MailWay.Files(var directory) -> new EmlFiles(directory, settings, links);
        };
    }
}

package io.bellwether.desk.server;

import io.bellwether.desk.mail.EmlFiles;
import io.bellwether.desk.mail.MailSettings;
import io.bellwether.desk.mail.MailWay;
import io.bellwether.desk.mail.SmtpChannel;
import io.bellwether.desk.outbox.Channel;
import io.bellwether.desk.outbox.OutboxStage;
import io.bellwether.desk.server.search.SearchReading;
import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.TellingReading;
import io.bellwether.desk.webhook.WebhookChannel;
import java.net.URI;
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
    static OutboxStage start(DataSource source, OutboxSettings telling, DeskSettings settings, URI own) {
        DeskLinks links = new DeskLinks(telling.desk().orElse(own));
        Map<ChannelName, Channel> channels = new EnumMap<>(ChannelName.class);
        telling.mail().ifPresent(mail -> channels.put(ChannelName.MAIL, mail(mail, links)));
        WebhookChannel webhooks = new WebhookChannel(links, telling.privateWebhooks(), InstantSource.system());
        channels.put(ChannelName.SLACK, webhooks);
        channels.put(ChannelName.CLOUDEVENTS, webhooks);
        OutboxStage.Reading reading = new OutboxStage.Reading(
                new TellingReading(source, settings.patience(), InstantSource.system()),
                new SearchReading(settings.zone()));
        return OutboxStage.start(source, reading, channels, InstantSource.system());
    }

    private static Channel mail(MailSettings settings, DeskLinks links) {
        return switch (settings.way()) {
            case MailWay.Server(var server) -> new SmtpChannel(server, settings, links);
            case MailWay.Files(var directory) -> new EmlFiles(directory, settings, links);
        };
    }
}

package io.bellwether.desk.webhook;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.desk.outbox.Channel;
import io.bellwether.desk.outbox.Delivery;
import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.telling.DeskLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Posts messages to webhooks. Redirects are not followed. Thread-safe. */
public final class WebhookChannel implements Channel {

    private static final ContentType EVENT = ContentType.create("application/cloudevents+json", StandardCharsets.UTF_8);

    private final CloseableHttpClient client;
    private final DeskLinks links;
    private final InstantSource clock;

    /**
     * A way to webhooks.
     *
     * @param allowPrivate whether they may be at addresses that are not public
     */
    public WebhookChannel(DeskLinks links, boolean allowPrivate, InstantSource clock) {
        this.client = WebhookClient.open(allowPrivate);
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
        return switch (outgoing.to().recipient()) {
            case Recipient.Webhook webhook -> post(webhook, outgoing);
            case Recipient.Mailbox mailbox -> new Delivery.Refused("a mailbox is no webhook");
        };
    }

    private Delivery post(Recipient.Webhook webhook, Outgoing outgoing) {
        boolean slack = webhook.channel() == ChannelName.SLACK;
        byte[] body = TopicJson.mapper()
                .writeValueAsBytes(slack ? SlackJson.of(outgoing, links) : CloudEventJson.of(outgoing, links));
        HttpPost post = new HttpPost(webhook.url());
        post.setEntity(new ByteArrayEntity(body, slack ? ContentType.APPLICATION_JSON : EVENT));
        sign(post, outgoing, body);
        try (ClassicHttpResponse response = client.executeOpen(null, post, null)) {
            return WebhookAnswer.delivery(response.getCode(), webhook);
        } catch (PrivateAddressException refused) {
            return new Delivery.Refused(
                    webhook.shown() + " leads to a private address: allow those with --allow-private-webhooks");
        } catch (IOException failed) {
            return new Delivery.Deferred(
                    "%s does not answer (%s)"
                            .formatted(webhook.shown(), failed.getClass().getSimpleName()),
                    "check that it runs");
        }
    }

    private void sign(HttpPost post, Outgoing outgoing, byte[] body) {
        Instant now = clock.instant();
        String id = outgoing.message().identity();
        post.setHeader("webhook-id", id);
        post.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
        post.setHeader("webhook-signature", Signature.of(outgoing.to().secret(), id, now, body));
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException failed) {
            throw new IllegalStateException("an HTTP client cannot be closed", failed);
        }
    }
}

package io.bellwether.desk.webhook;

import io.bellwether.desk.outbox.Delivery;
import io.bellwether.desk.subscription.Recipient;

/** What a status means for a message. Pure. */
final class WebhookAnswer {

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY_REQUESTS = 429;

    private WebhookAnswer() {}

    static Delivery delivery(int status, Recipient.Webhook webhook) {
        String answer = "%s answers %d".formatted(webhook.shown(), status);
        boolean passing = status == REQUEST_TIMEOUT || status == TOO_EARLY || status == TOO_MANY_REQUESTS;
        return switch (status / 100) {
            case 2 -> new Delivery.Accepted();
            case 3 -> new Delivery.Refused(answer + ", which leads elsewhere: subscribe the address it leads to");
            case 4 ->
                passing
                        ? new Delivery.Deferred(answer, "give it time")
                        : new Delivery.Refused(answer + ": mend the webhook or its address, then retry");
            default -> new Delivery.Deferred(answer, "see what is wrong there");
        };
    }
}

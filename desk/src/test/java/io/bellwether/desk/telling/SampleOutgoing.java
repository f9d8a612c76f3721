package io.bellwether.desk.telling;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.Severity;
import io.bellwether.desk.outbox.MessageKind;
import io.bellwether.desk.outbox.OutboxMessage;
import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.receipt.Receipt;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.Subscription;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A message about an invented story. */
public final class SampleOutgoing {

    private static final Instant TIME = Instant.parse("2026-11-26T08:30:00Z");

    private SampleOutgoing() {}

    /** A message about a story of that headline to somebody. */
    public static Outgoing to(Recipient recipient, String headline) {
        Subscription subscription = Subscription.begin(
                recipient,
                new Interest(Set.of(), Severity.LOW),
                new Rhythm(true, Optional.empty(), Optional.empty(), ZoneId.of("UTC"), 6),
                TIME);
        OutboxMessage message = new OutboxMessage(
                1,
                subscription.id(),
                "story/s1/chips/0",
                MessageKind.STORY,
                "story/s1/chips/0",
                "[High] " + headline,
                new Content.Updates(1, List.of(new UpdateReference("s1", "chips", 0))),
                1,
                TIME);
        return new Outgoing(subscription, message, new Telling.OfStory(story(headline)));
    }

    private static ToldStory story(String headline) {
        return new ToldStory(
                "s1",
                headline,
                Severity.HIGH,
                TIME,
                List.of(new ThemeNews(
                        "chips",
                        "Export controls",
                        Severity.HIGH,
                        List.of("raised as high with 1 independent source"),
                        new Receipt("5f2c9a71", List.of(), List.of()))),
                List.of(new AlertArticle(
                        "s1-1", headline, "Harbour Courier", "https://courier.example/s1?a=1&b=|<x>", TIME, 0.9)),
                1,
                List.of("Harbour Courier"),
                Optional.empty());
    }
}

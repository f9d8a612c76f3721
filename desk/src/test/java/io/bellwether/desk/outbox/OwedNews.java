package io.bellwether.desk.outbox;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.item.Article;
import io.bellwether.desk.telling.UpdateReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Invented news, and what subscribers are owed of it. */
final class OwedNews {

    private final Mailroom room;
    private final StoreClock clock;
    private final List<Alert> alerts = new ArrayList<>();
    private final List<UpdateReference> updates = new ArrayList<>();
    private final List<String> zebras = new ArrayList<>();

    OwedNews(Mailroom room, StoreClock clock) {
        this.room = room;
        this.clock = clock;
    }

    /** A story, what is new of the one before, an article about zebras, and one about goats. */
    void bring() {
        Instant now = clock.read();
        int number = alerts.size();
        if (number > 0) {
            Alert known = alerts.getLast();
            room.rows().addLastUpdate(SampleAlerts.grown(known, now));
            updates.add(new UpdateReference(known.story(), known.theme(), 1));
        }
        Alert raised = SampleAlerts.raised(
                "s" + number, number % 3 == 0 ? "trade" : "chips", number % 2 == 0 ? Severity.HIGH : Severity.LOW, now);
        room.rows().add(raised);
        alerts.add(raised);
        updates.add(new UpdateReference(raised.story(), raised.theme(), 0));
        room.rows().add(article("zebra" + number, "Zebra seen in the harbour", now));
        zebras.add("zebra" + number);
        room.rows().add(article("goat" + number, "Goat seen in the harbour", now));
    }

    private static Article article(String id, String title, Instant now) {
        return new Article(
                id,
                "https://courier.example/feed",
                "Harbour Courier",
                title,
                "",
                "",
                "https://courier.example/" + id,
                now,
                now,
                List.of(),
                List.of());
    }

    /** Owed to who wants all alerts. */
    List<UpdateReference> updates() {
        return List.copyOf(updates);
    }

    /** Ids of articles owed to who follows zebras. */
    List<String> zebras() {
        return List.copyOf(zebras);
    }
}

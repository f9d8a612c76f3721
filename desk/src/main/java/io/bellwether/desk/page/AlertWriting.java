package io.bellwether.desk.page;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.desk.receipt.Reason;
import io.bellwether.desk.receipt.Receipt;
import io.bellwether.desk.receipt.ReceiptWriting;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import java.util.List;
import java.util.Map;

/** Writes the card of an alert. */
final class AlertWriting {

    private static final int SOURCES = 3;
    private static final int WORDS = 6;
    private static final int OTHERS = 10;

    private final TimeText times;

    AlertWriting(TimeText times) {
        this.times = times;
    }

    AlertCard write(StoredAlert alert, Profiles profiles) {
        String theme = alert.place().theme();
        Receipt receipt = ReceiptWriting.write(
                alert.profile(), profiles.theme(alert.profile(), theme), alert.text(), alert.evidence());
        List<StoryLine> lines = alert.first().stream().map(this::line).toList();
        List<StoryLine> others = lines.stream().skip(1).limit(OTHERS).toList();
        return new AlertCard(
                TodayWriting.text(alert.severity()),
                Wording.name(alert.severity()),
                new Choice(alert.themeTitle(), DeskPath.alerts(Map.of("theme", theme)), false),
                Wording.title(alert.text().title()),
                lines.stream().findFirst(),
                times.moment(alert.place().updated()),
                Wording.decimal(alert.score()),
                spread(alert),
                because(receipt),
                receipt,
                others,
                Math.max(0, alert.articles() - 1L - others.size()));
    }

    private StoryLine line(AlertArticle article) {
        return new StoryLine(
                Wording.title(article.title()),
                WebLink.of(article.url()),
                DeskPath.article(article.id()),
                Wording.source(article.source()),
                times.moment(article.time()),
                Wording.decimal(article.score()));
    }

    private static String spread(StoredAlert alert) {
        List<String> sources = alert.first().stream()
                .map(article -> Wording.source(article.source()))
                .distinct()
                .toList();
        return Wording.count(alert.articles(), "article") + " from " + Wording.list(sources, SOURCES);
    }

    private static String because(Receipt receipt) {
        List<String> words = receipt.reasons().stream()
                .map(Reason::forms)
                .map(List::getFirst)
                .map(Wording::brief)
                .distinct()
                .toList();
        return Wording.list(words, WORDS);
    }
}

package io.bellwether.desk.page;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.desk.receipt.Reason;
import io.bellwether.desk.receipt.Receipt;
import io.bellwether.desk.receipt.ReceiptWriting;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the card of an alert. */
final class AlertWriting {

    private static final int SOURCES = 3;
    private static final int WORDS = 6;
    private static final int OTHERS = 10;

    private final TimeText times;
    private final MarkWriting marking;

    AlertWriting(TimeText times) {
        this.times = times;
        this.marking = new MarkWriting(times);
    }

    /** @param seen until when the reader has seen all */
    AlertCard write(StoredAlert alert, Profiles profiles, Optional<Instant> seen, MarkView marks) {
        String theme = alert.place().theme();
        Receipt receipt = ReceiptWriting.write(
                alert.profile(), profiles.theme(alert.profile(), theme), alert.text(), alert.evidence());
        List<StoryLine> lines = alert.first().stream().map(this::line).toList();
        List<StoryLine> others = lines.stream().skip(1).limit(OTHERS).toList();
        return new AlertCard(
                seen.flatMap(time -> change(alert, time)),
                DeskPath.story(alert.place().story()),
                TodayWriting.text(alert.severity()),
                Wording.name(alert.severity()),
                new Choice(alert.themeTitle(), DeskPath.alerts(Map.of("theme", theme)), false),
                Wording.title(alert.text().title()),
                alert.first().stream()
                        .findFirst()
                        .flatMap(lead -> WebLink.host(lead.url()))
                        .orElse(""),
                lines.stream().findFirst(),
                times.moment(alert.place().updated()),
                Wording.decimal(alert.score()),
                spread(alert),
                latest(alert.updates()),
                alert.updates().reversed().stream()
                        .map(update -> said(update, alert.first()))
                        .toList(),
                Wording.list(matched(receipt), WORDS),
                receipt,
                others,
                Math.max(0, alert.articles() - 1L - others.size()),
                alert.first().stream().findFirst().map(lead -> mark(alert, lead.id(), marks)));
    }

    /** Of the article that leads: its words are the receipt. */
    private MarkPanel mark(StoredAlert alert, String lead, MarkView marks) {
        String theme = alert.place().theme();
        String place = "alert-" + alert.place().story() + "-" + theme;
        return marking.write(place, lead, new MarkWriting.StoredTheme(theme, alert.themeTitle()), marks);
    }

    private static Optional<String> change(StoredAlert alert, Instant seen) {
        if (alert.raised().isAfter(seen)) {
            return Optional.of("New");
        }
        boolean spoke =
                alert.updates().stream().anyMatch(update -> update.time().isAfter(seen));
        return spoke ? Optional.of("Changed") : Optional.empty();
    }

    private StoryLine line(AlertArticle article) {
        return new StoryLine(
                Wording.title(article.title()),
                WebLink.of(article.url()),
                DeskPath.article(article.id()),
                Wording.source(article.source()),
                times.moment(article.time()),
                Wording.decimal(article.score()),
                AlertWording.notes(article));
    }

    /** The raising is no news: the alert itself says it. */
    private static Optional<String> latest(List<AlertUpdate> updates) {
        return updates.size() < 2 ? Optional.empty() : Optional.of(AlertWording.update(updates.getLast()));
    }

    private SaidLine said(AlertUpdate update, List<AlertArticle> articles) {
        String title = articles.stream()
                .filter(article -> article.id().equals(update.article()))
                .map(article -> Wording.title(article.title()))
                .findFirst()
                .orElse("the article");
        return new SaidLine(
                times.moment(update.time()),
                AlertWording.update(update),
                DeskPath.article(update.article()),
                Wording.brief(title));
    }

    /** How many articles of which sources. */
    static String spread(StoredAlert alert) {
        List<String> sources = alert.first().stream()
                .map(article -> Wording.source(article.source()))
                .distinct()
                .toList();
        String spread = Wording.count(alert.articles(), "article") + " from " + Wording.list(sources, SOURCES);
        return alert.sources().size() < 2
                ? spread
                : spread + ", " + Wording.count(alert.sources().size(), "independent source");
    }

    /** The words that matched, heaviest term first, each once. */
    static List<String> matched(Receipt receipt) {
        return receipt.reasons().stream()
                .map(Reason::forms)
                .map(List::getFirst)
                .map(Wording::brief)
                .distinct()
                .toList();
    }
}

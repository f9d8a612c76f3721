package io.bellwether.desk.telling;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.desk.page.AlertWording;
import io.bellwether.desk.page.Wording;
import io.bellwether.desk.receipt.ReceiptWriting;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a story as it is told of its alerts and of what is to be told. Pure. */
final class StoryTelling {

    private StoryTelling() {}

    /**
     * The story.
     *
     * @param alerts of one story
     * @param told updates of that story; alerts without one are left out
     * @return empty when none of the alerts is to be told
     */
    static Optional<ToldStory> of(Collection<StoredAlert> alerts, Collection<UpdateReference> told, Profiles profiles) {
        List<StoredAlert> loudest = alerts.stream()
                .filter(alert -> told.stream().anyMatch(update -> isOf(update, alert)))
                .sorted(Comparator.comparing(StoredAlert::severity).reversed())
                .toList();
        return loudest.stream().findFirst().map(first -> story(first, loudest, told, profiles));
    }

    private static ToldStory story(
            StoredAlert first, List<StoredAlert> alerts, Collection<UpdateReference> told, Profiles profiles) {
        Optional<AlertUpdate> last = alerts.stream()
                .flatMap(alert -> updates(alert, told).stream())
                .max(Comparator.comparing(AlertUpdate::time));
        return new ToldStory(
                first.place().story(),
                Wording.title(first.text().title()),
                first.severity(),
                last.map(AlertUpdate::time).orElse(first.place().updated()),
                alerts.stream().map(alert -> news(alert, told, profiles)).toList(),
                first.first(),
                first.articles(),
                first.sources(),
                last.flatMap(update -> newest(first, update)));
    }

    private static ThemeNews news(StoredAlert alert, Collection<UpdateReference> told, Profiles profiles) {
        String theme = alert.place().theme();
        return new ThemeNews(
                theme,
                alert.themeTitle(),
                alert.severity(),
                updates(alert, told).stream().map(AlertWording::update).toList(),
                ReceiptWriting.write(
                        alert.profile(), profiles.theme(alert.profile(), theme), alert.text(), alert.evidence()));
    }

    private static List<AlertUpdate> updates(StoredAlert alert, Collection<UpdateReference> told) {
        return told.stream()
                .filter(update -> isOf(update, alert))
                .filter(update -> update.position() < alert.updates().size())
                .map(update -> alert.updates().get(update.position()))
                .sorted(Comparator.comparing(AlertUpdate::time))
                .toList();
    }

    private static Optional<AlertArticle> newest(StoredAlert alert, AlertUpdate update) {
        return alert.first().stream()
                .skip(1)
                .filter(article -> article.id().equals(update.article()))
                .findFirst();
    }

    private static boolean isOf(UpdateReference update, StoredAlert alert) {
        return update.theme().equals(alert.place().theme())
                && update.story().equals(alert.place().story());
    }
}

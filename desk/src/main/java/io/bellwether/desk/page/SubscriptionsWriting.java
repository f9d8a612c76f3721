package io.bellwether.desk.page;

import io.bellwether.desk.outbox.Outbox;
import io.bellwether.desk.store.ThemeTally;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes subscriptions as a list. */
final class SubscriptionsWriting {

    private static final int DEAD = 3;
    private static final int THEMES = 4;

    private final TimeText times;

    SubscriptionsWriting(TimeText times) {
        this.times = times;
    }

    SubscriptionsPage write(SubscriptionsFacts facts) {
        return new SubscriptionsPage(
                facts.subscriptions().stream().map(known -> line(known, facts)).toList(),
                facts.warning(),
                facts.secret(),
                facts.mayEdit());
    }

    private SubscriptionsPage.Line line(Subscription known, SubscriptionsFacts facts) {
        List<Outbox.Entry> dead = facts.dead().stream()
                .filter(entry -> entry.subscription().equals(known.id()))
                .toList();
        Outbox.Standing standing = facts.standings()
                .getOrDefault(known.id(), new Outbox.Standing(known.id(), 0, dead.size(), Optional.empty()));
        return new SubscriptionsPage.Line(
                known.id(),
                known.recipient().shown(),
                about(known, facts.themes()),
                known.interest()
                        .search()
                        .map(search -> new Choice(search.shown(), Room.SEARCH.path() + "?" + search.query(), false)),
                facts(known),
                standing(standing),
                dead.stream()
                        .limit(DEAD)
                        .map(entry -> new SubscriptionsPage.Dead(entry.id(), entry.subject(), entry.reason()))
                        .toList(),
                Math.max(0, standing.dead() - DEAD));
    }

    private static String about(Subscription known, List<ThemeTally> themes) {
        Interest interest = known.interest();
        Rhythm rhythm = known.rhythm();
        if (interest.search().isPresent()) {
            return "New articles that fit a search";
        }
        if (!rhythm.instant() && rhythm.digest().isEmpty()) {
            return "The weekly report";
        }
        String severity = switch (interest.least()) {
            case LOW -> "All alerts";
            case MEDIUM -> "Alerts of severity medium and above";
            case HIGH -> "Alerts of severity high";
        };
        List<String> titles = interest.themeList().stream()
                .map(id -> themes.stream()
                        .filter(theme -> theme.id().equals(id))
                        .map(ThemeTally::title)
                        .findFirst()
                        .orElse(id))
                .toList();
        return severity + " on " + (titles.isEmpty() ? "all themes" : Wording.list(titles, THEMES));
    }

    private static List<String> facts(Subscription known) {
        Rhythm rhythm = known.rhythm();
        List<String> facts = new ArrayList<>();
        facts.add(
                known.recipient() instanceof Recipient.Mailbox
                        ? "by mail"
                        : "webhook, " + known.recipient().channel().text());
        if (rhythm.instant()) {
            facts.add("at once, at most " + rhythm.hourlyLimit() + " an hour");
        }
        rhythm.digest()
                .ifPresent(digest -> facts.add("daily at " + digest.at() + (digest.whenEmpty() ? ", also empty" : "")));
        rhythm.weekly().ifPresent(at -> facts.add("weekly report on Mondays at " + at));
        rhythm.quiet().ifPresent(quiet -> facts.add("quiet " + quiet));
        facts.add(rhythm.zone().getId());
        return facts;
    }

    private List<String> standing(Outbox.Standing standing) {
        return List.of(
                        standing.sent()
                                .map(times::moment)
                                .map(moment -> "last sent " + moment.ago())
                                .orElse("nothing sent yet"),
                        standing.waiting() == 0 ? "" : standing.waiting() + " waiting",
                        standing.dead() == 0 ? "" : standing.dead() + " given up")
                .stream()
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}

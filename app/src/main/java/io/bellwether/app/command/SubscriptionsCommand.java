package io.bellwether.app.command;

import io.bellwether.app.console.TextTable;
import io.bellwether.app.console.VisibleText;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import io.bellwether.sink.store.StoreConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is done with all subscriptions. */
@Command(
        name = "subscriptions",
        description = "Lists who is told of alerts.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = SubscriptionsCommand.ListCommand.class)
public final class SubscriptionsCommand extends CommandGroup {

    /** Lists them. */
    @Command(
            name = "list",
            description =
                    "Lists the subscriptions in force; of a webhook's address only the host, the rest may be a secret.",
            mixinStandardHelpOptions = true)
    static final class ListCommand implements Callable<Integer> {

        @Mixin
        private final StoreOption store = new StoreOption();

        @Override
        public Integer call() {
            try (StoreConnection connection = store.open()) {
                List<Subscription> found = new Subscriptions(connection.dataSource()).inForce();
                System.out.print(table(found));
                System.out.flush();
                RunCommand.say("%d subscriptions".formatted(found.size()));
            }
            return 0;
        }
    }

    private static String table(List<Subscription> subscriptions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "CHANNEL", "ADDRESS", "SEVERITY", "WHEN", "QUIET", "ZONE", "LIMIT", "THEMES"));
        subscriptions.forEach(subscription -> rows.add(row(subscription)));
        return TextTable.of(rows);
    }

    private static List<String> row(Subscription subscription) {
        Rhythm rhythm = subscription.rhythm();
        List<String> times = new ArrayList<>();
        if (rhythm.instant()) {
            times.add("instant");
        }
        rhythm.digest().ifPresent(digest -> times.add("digest " + digest.at()));
        rhythm.weekly().ifPresent(at -> times.add("weekly " + at));
        List<String> themes = subscription.interest().themeList();
        return List.of(
                subscription.id(),
                subscription.recipient().channel().text(),
                VisibleText.of(subscription.recipient().shown()),
                subscription.interest().least().name().toLowerCase(Locale.ROOT),
                String.join(", ", times),
                rhythm.quiet().map(Object::toString).orElse("-"),
                rhythm.zone().getId(),
                Integer.toString(rhythm.hourlyLimit()),
                subscription
                        .interest()
                        .search()
                        .map(search -> "search: " + VisibleText.of(search.shown()))
                        .orElseGet(() -> themes.isEmpty() ? "all" : VisibleText.of(String.join(", ", themes))));
    }
}

package io.bellwether.app.command;

import io.bellwether.app.console.TextTable;
import io.bellwether.app.console.VisibleText;
import io.bellwether.desk.outbox.Outbox;
import io.bellwether.sink.store.StoreConnection;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists messages. */
@Command(
        name = "list",
        description =
                "Lists messages, the newest first: number, state, attempts, when decided, for whom, subject, reason.",
        mixinStandardHelpOptions = true)
final class OutboxListCommand implements Callable<Integer> {

    private static final int SUBJECT = 60;

    /** States as stored. */
    enum State {
        WAITING,
        SENT,
        WRITTEN,
        DROPPED,
        DEAD
    }

    @Option(names = "--state", paramLabel = "waiting|sent|written|dropped|dead", description = "default: all")
    private Optional<State> state = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "most messages listed (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        try (StoreConnection connection = store.open()) {
            List<Outbox.Entry> found = new Outbox(connection.dataSource())
                    .list(state.map(wanted -> wanted.name().toLowerCase(Locale.ROOT)), limit);
            System.out.print(table(found));
            System.out.flush();
            RunCommand.say("%d messages".formatted(found.size()));
        }
        return 0;
    }

    private static String table(List<Outbox.Entry> entries) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("NUMBER", "STATE", "ATTEMPTS", "DECIDED", "FOR", "SUBJECT", "REASON"));
        entries.forEach(entry -> rows.add(List.of(
                Long.toString(entry.id()),
                entry.state(),
                Integer.toString(entry.attempts()),
                entry.created().truncatedTo(ChronoUnit.SECONDS).toString(),
                VisibleText.of(entry.recipient()),
                TextTable.cut(VisibleText.of(entry.subject()), SUBJECT),
                entry.reason().isEmpty() ? "-" : VisibleText.of(entry.reason()))));
        return TextTable.of(rows);
    }
}

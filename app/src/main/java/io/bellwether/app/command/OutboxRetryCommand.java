package io.bellwether.app.command;

import io.bellwether.desk.outbox.Outbox;
import io.bellwether.sink.store.StoreConnection;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has messages tried again. */
@Command(
        name = "retry",
        description =
                "Has messages that were given up, wait for another attempt, or were only written to files, tried again now. Exit 1 when one is not.",
        mixinStandardHelpOptions = true)
final class OutboxRetryCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Choice choice = new Choice();

    @Mixin
    private final StoreOption store = new StoreOption();

    /** Some messages or all dead ones. */
    static final class Choice {

        @Parameters(arity = "1..*", paramLabel = "NUMBER", description = "messages as outbox list tells them")
        private List<Long> numbers = List.of();

        @Option(names = "--all", required = true, description = "every dead message")
        private boolean all;
    }

    @Override
    public Integer call() {
        try (StoreConnection connection = store.open()) {
            Outbox outbox = new Outbox(connection.dataSource());
            List<Long> chosen = choice.all
                    ? outbox.list(Optional.of("dead"), MOST).stream()
                            .map(Outbox.Entry::id)
                            .toList()
                    : choice.numbers;
            List<Long> refused = chosen.stream()
                    .filter(number ->
                            !outbox.retry(number, InstantSource.system().instant()))
                    .toList();
            refused.forEach(
                    number -> RunCommand.say("message %d is neither dead, waiting nor written".formatted(number)));
            RunCommand.say("%d messages are tried again".formatted(chosen.size() - refused.size()));
            return refused.isEmpty() ? 0 : 1;
        }
    }
}

package io.bellwether.app.command;

import io.bellwether.app.console.ProgressLine;
import io.bellwether.article.dead.DeadLetter;
import io.bellwether.article.dead.DeadLetterReplay;
import io.bellwether.article.dead.LetterNumber;
import io.bellwether.article.topic.KafkaConnection;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends dead letters to where they came from again. */
@Command(
        name = "replay",
        description = {
            "Sends dead letters to the topic and partition they came from again, key and bytes as they were, with a"
                    + " header that says so.",
            "What was replayed is noted, in the same transaction: --all passes it over, a number replays it again.",
            "A record that fails again is a new dead letter, which counts the attempts. Exit 1 when a number asked for"
                    + " is not replayed."
        },
        mixinStandardHelpOptions = true)
final class DeadReplayCommand implements Callable<Integer> {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Choice choice = new Choice();

    @Mixin
    private final LetterFilter filter = new LetterFilter();

    @Mixin
    private final KafkaOption kafka = new KafkaOption();

    /** Some letters or all. */
    static final class Choice {

        @Parameters(
                arity = "1..*",
                paramLabel = "NUMBER",
                converter = DeadCommand.NumberText.class,
                description = "letters by their numbers as dead list tells them, such as 0-17")
        private List<LetterNumber> numbers = List.of();

        @Option(
                names = "--all",
                required = true,
                description = "every letter not yet replayed; with --since and --reason those of them")
        private boolean all;
    }

    @Override
    public Integer call() {
        KafkaConnection connection = kafka.connection();
        try (DeadLetterReplay replay = DeadLetterReplay.open(connection)) {
            List<DeadLetter> letters = chosen(filter.letters(connection, InstantSource.system()));
            List<LetterNumber> sendable = new ArrayList<>();
            for (DeadLetter letter : letters) {
                Optional<String> obstacle = replay.obstacle(letter);
                obstacle.ifPresentOrElse(
                        why -> RunCommand.say("letter %s is not replayed: %s".formatted(letter.number(), why)),
                        () -> sendable.add(letter.number()));
            }
            ProgressLine progress = ProgressLine.onStandardError();
            int sent = replay.send(
                    sendable, count -> progress.show("replayed %d of %d".formatted(count, sendable.size())));
            progress.end();
            RunCommand.say("%d dead letters replayed".formatted(sent));
            return sent == (choice.all ? sendable.size() : new TreeSet<>(choice.numbers).size()) ? 0 : 1;
        }
    }

    private List<DeadLetter> chosen(List<DeadLetter> letters) {
        if (choice.all) {
            return letters.stream()
                    .filter(letter -> letter.replayed().isEmpty())
                    .toList();
        }
        TreeSet<LetterNumber> missing = new TreeSet<>(choice.numbers);
        List<DeadLetter> named = letters.stream()
                .filter(letter -> missing.remove(letter.number()))
                .toList();
        missing.forEach(number -> RunCommand.say("letter %s is not replayed: there is none".formatted(number)));
        return named;
    }
}

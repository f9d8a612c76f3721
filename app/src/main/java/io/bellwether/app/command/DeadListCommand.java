package io.bellwether.app.command;

import io.bellwether.article.dead.DeadLetter;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists dead letters. */
@Command(
        name = "list",
        description = "Lists dead letters: number, time, where from, attempts, bytes, whether replayed, reason.",
        mixinStandardHelpOptions = true)
final class DeadListCommand implements Callable<Integer> {

    @Mixin
    private final KafkaOption kafka = new KafkaOption();

    @Mixin
    private final LetterFilter filter = new LetterFilter();

    @Option(names = "--format", paramLabel = "text|json", description = "default: text; json: a line a letter")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() {
        List<DeadLetter> letters = filter.letters(kafka.connection(), InstantSource.system());
        System.out.print(
                switch (format) {
                    case TEXT -> LetterReport.table(letters);
                    case JSON -> LetterReport.json(letters);
                });
        System.out.flush();
        RunCommand.say(LetterReport.summary(letters));
        return 0;
    }
}

package io.bellwether.app.command;

import io.bellwether.article.dead.DeadLetterLog;
import io.bellwether.article.dead.LetterNumber;
import io.bellwether.article.stage.StageException;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one dead letter. */
@Command(
        name = "show",
        description = "Shows one dead letter: headers, reason, and its bytes with control characters escaped.",
        mixinStandardHelpOptions = true)
final class DeadShowCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NUMBER",
            converter = DeadCommand.NumberText.class,
            description = "its number as dead list tells it, such as 0-17")
    private LetterNumber number = new LetterNumber(0, 0);

    @Mixin
    private final KafkaOption kafka = new KafkaOption();

    @Option(names = "--raw", description = "write the value's bytes as they are, and nothing else")
    private boolean raw;

    @Override
    public Integer call() {
        ConsumerRecord<byte[], byte[]> record = DeadLetterLog.record(kafka.connection(), number)
                .orElseThrow(() -> new StageException(
                        "there is no dead letter %s: see dead list; letters are kept for 30 days".formatted(number)));
        if (!raw) {
            System.out.print(LetterReport.whole(record));
        } else if (record.serializedValueSize() > 0) {
            System.out.write(record.value(), 0, record.value().length);
        }
        System.out.flush();
        return 0;
    }
}

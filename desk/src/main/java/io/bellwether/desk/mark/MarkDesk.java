package io.bellwether.desk.mark;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.desk.store.MarkStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes marks and tells which there are. Thread-safe; close it after the desk. */
public final class MarkDesk implements AutoCloseable {

    private final MarkStore store;
    private final InstantSource clock;
    private final SentMarks sent = new SentMarks();
    private final AtomicReference<@Nullable MarkLog> log = new AtomicReference<>();

    /** Marks of that store; they can be read, and written once {@link #writeTo} has told where. */
    public MarkDesk(MarkStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Writes marks to topic {@code feedback} of this Kafka from now on.
     *
     * @throws io.bellwether.article.stage.StageException when its settings are refused or no address resolves
     */
    public void writeTo(KafkaConnection kafka) {
        close(log.getAndSet(new MarkLog(kafka)));
    }

    /** Whether marks can be written. */
    public boolean isOn() {
        return log.get() != null;
    }

    /** Does what is wished; waits until Kafka has it, twelve seconds at most. */
    public MarkOutcome mark(MarkWish wish) {
        MarkLog open = log.get();
        if (open == null) {
            return new MarkOutcome.Off();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Mark> mark = Optional.empty();
        if (wish.verdict().isPresent()) {
            mark = store.judged(wish.article(), wish.theme())
                    .flatMap(profile -> wish.verdict()
                            .map(verdict -> new Mark(wish.article(), wish.theme(), verdict, wish.who(), now, profile)));
            if (mark.isEmpty()) {
                return new MarkOutcome.NoSuchTheme();
            }
        }
        return write(open, wish, mark, now);
    }

    private MarkOutcome write(MarkLog open, MarkWish wish, Optional<Mark> mark, Instant now) {
        Optional<String> refused = open.write(wish.key(), mark);
        if (refused.isPresent()) {
            return new MarkOutcome.Failed(refused.get());
        }
        sent.add(wish, mark, now);
        return new MarkOutcome.Taken(mark);
    }

    /** The marks of articles, with what was said on this desk just now. */
    public List<Mark> of(Collection<String> articles) {
        return sent.over(articles, store.of(articles), clock.instant());
    }

    @Override
    public void close() {
        close(log.getAndSet(null));
    }

    private static void close(@Nullable MarkLog former) {
        if (former != null) {
            former.close();
        }
    }
}

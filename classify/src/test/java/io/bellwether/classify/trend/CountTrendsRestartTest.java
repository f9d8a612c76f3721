package io.bellwether.classify.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.trend.Trend;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams makes the processor anew after an aborted transaction, a kill or a move: only what the stores hold is left then. */
class CountTrendsRestartTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final int DAYS = 10;
    /** Punctuations of one processor. */
    private static final int SCHEDULED = 3;

    @TempDir
    private Path directory;

    @Test
    void oneThatIsMadeAnewAgainAndAgainSaysInTheEndWhatAnotherSays() {
        List<CountedArticle> articles = articles();
        Map<String, Trend> undisturbed = run(directory.resolve("undisturbed"), articles, Integer.MAX_VALUE);
        Map<String, Trend> disturbed = run(directory.resolve("disturbed"), articles, 97);
        assertThat(undisturbed.values()).anyMatch(trend -> trend.surprise() != null);
        assertThat(disturbed).containsOnlyKeys(undisturbed.keySet());
        disturbed.forEach((key, trend) -> assertThat(trend).isEqualTo(undisturbed.get(key)));
    }

    @Test
    void oneThatIsOpenedAgainAfterAnAbortSaysWhatWasTakenBack() {
        CountedArticle article = new CountedArticle("a", NOON, NOON, "S", "a", List.of("chips"), "p1");
        CountTrends counter = new CountTrends(() -> Set.of("chips", "trade"));
        for (String life : List.of("aborted", "after")) {
            MockProcessorContext<String, Trend> context = context(directory.resolve(life));
            context.setCurrentSystemTimeMs(NOON.toEpochMilli());
            counter.init(context);
            counter.process(new Record<>("a", article, NOON.toEpochMilli()));
            for (int round = 0; round < 200; round++) {
                punctuate(context);
            }
            assertThat(context.forwarded()).as(life).hasSize(1);
            close(context);
        }
    }

    @Test
    void aPublisherWhoseNameIsCutWithinACharacterIsReadAgainFromTheStore() {
        MockProcessorContext<String, Trend> context = context(directory);
        context.setCurrentSystemTimeMs(NOON.toEpochMilli());
        CountTrends counter = open(context);
        for (String source : List.of("x".repeat(99) + "\uD83D\uDCF0", "half \uD83D of one")) {
            CountedArticle article = new CountedArticle(source, NOON, NOON, source, source, List.of("chips"), "p1");
            counter.process(new Record<>(article.id(), article, NOON.toEpochMilli()));
        }
        open(context);
        punctuate(context);
        assertThat(context.forwarded())
                .extracting(said -> said.record().value().sources())
                .containsExactly(2);
        close(context);
    }

    /** Articles in some disorder, a third of them coming again with other themes or in another story. */
    private static List<CountedArticle> articles() {
        Random random = new Random(3);
        List<CountedArticle> articles = new ArrayList<>();
        for (int number = 0; number < DAYS * 24 * 5; number++) {
            Instant fetched = NOON.plus(Duration.ofMinutes(number * 60L / 5));
            Instant time = fetched.minus(Duration.ofMinutes(random.nextInt(300)));
            String id = "a" + (random.nextInt(3) == 0 ? random.nextInt(number + 1) : number);
            List<String> themes = random.nextBoolean()
                    ? List.of("chips")
                    : List.of("trade", "chips").subList(0, random.nextInt(3));
            articles.add(new CountedArticle(
                    id, time, fetched, "S" + random.nextInt(9), "s" + random.nextInt(number + 1), themes, "p1"));
        }
        return articles;
    }

    private static Map<String, Trend> run(Path directory, List<CountedArticle> articles, int life) {
        MockProcessorContext<String, Trend> context = context(directory);
        CountTrends counter = open(context);
        for (int at = 0; at < articles.size(); at++) {
            if (at % life == life - 1) {
                counter = open(context);
            }
            CountedArticle article = articles.get(at);
            context.setCurrentSystemTimeMs(article.fetched().toEpochMilli());
            counter.process(
                    new Record<>(article.id(), article, article.fetched().toEpochMilli()));
            if (at % 20 == 0) {
                punctuate(context);
            }
        }
        context.setCurrentSystemTimeMs(NOON.plus(Duration.ofDays(DAYS + 1)).toEpochMilli());
        for (int round = 0; round < 200; round++) {
            punctuate(context);
        }
        Map<String, Trend> latest = new HashMap<>();
        context.forwarded()
                .forEach(said -> latest.put(said.record().key(), said.record().value()));
        close(context);
        return latest;
    }

    private static void close(MockProcessorContext<String, Trend> context) {
        for (StoreBuilder<?> builder : CountTrends.stores(ThemeSurprises.store())) {
            StateStore store = context.getStateStore(builder.name());
            store.close();
        }
    }

    private static MockProcessorContext<String, Trend> context(Path directory) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "trends");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere.example:9092");
        MockProcessorContext<String, Trend> context =
                new MockProcessorContext<>(settings, new TaskId(0, 0), directory.toFile());
        for (StoreBuilder<?> builder : CountTrends.stores(ThemeSurprises.store())) {
            StateStore store = builder.withLoggingDisabled().build();
            store.init(context.getStateStoreContext(), store);
            context.addStateStore(store);
        }
        return context;
    }

    private static CountTrends open(MockProcessorContext<String, Trend> context) {
        CountTrends counter = new CountTrends(() -> Set.of("chips", "trade"));
        counter.init(context);
        return counter;
    }

    /** Calls what the latest processor scheduled; the context keeps those of the ones before, which Streams would not. */
    private static void punctuate(MockProcessorContext<String, Trend> context) {
        List<MockProcessorContext.CapturedPunctuator> scheduled = context.scheduledPunctuators();
        scheduled
                .subList(scheduled.size() - SCHEDULED, scheduled.size())
                .forEach(captured -> captured.getPunctuator().punctuate(context.currentSystemTimeMs()));
    }
}

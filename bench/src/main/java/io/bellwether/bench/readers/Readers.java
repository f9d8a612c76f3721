package io.bellwether.bench.readers;

import io.bellwether.app.console.ProgressLine;
import io.bellwether.bench.console.Measurement;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How long readers wait for a desk. Exit 0 when every answer had status 200, 1 when not or when it failed, 2 wrong usage. */
@Command(
        name = "readers",
        description = {
            "Reads every page and API call of a running desk, by many readers at once, and tells how long each took.",
            "It only reads. Run it beside a 'bellwether run' that reads feeds: that is what readers meet."
        },
        mixinStandardHelpOptions = true)
public final class Readers implements Callable<Integer> {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

    @Parameters(paramLabel = "URL", description = "the desk's address, such as http://127.0.0.1:8080/")
    private URI address = URI.create("http://127.0.0.1:8080/");

    @Option(names = "--token", description = "an API token, where the desk has accounts")
    private Optional<String> token = Optional.empty();

    @Option(names = "--readers", defaultValue = "20", description = "how many (default: ${DEFAULT-VALUE})")
    private int readers = 20;

    @Option(
            names = "--pause",
            defaultValue = "1s",
            description =
                    "how long each reader looks at what it got, on average; 0s asks again at once (default: ${DEFAULT-VALUE})")
    private Duration pause = Duration.ofSeconds(1);

    @Option(names = "--warm-up", defaultValue = "20s", description = "does not count (default: ${DEFAULT-VALUE})")
    private Duration warmUp = Duration.ofSeconds(20);

    @Option(names = "--for", defaultValue = "60s", description = "how long to measure (default: ${DEFAULT-VALUE})")
    private Duration length = Duration.ofSeconds(60);

    @Option(names = "--seed", defaultValue = "1", description = "who asks for what (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    private final InstantSource clock = InstantSource.system();

    private Readers() {}

    /** Measures and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Measurement.runAndExit(new Readers(), arguments);
    }

    @Override
    public Integer call() throws Exception {
        try (Desk desk = new Desk(address, token)) {
            List<Room> rooms = new RoomList(desk).read();
            walk(desk, rooms, warmUp, "warming up");
            ReadersReport report =
                    new ReadersReport(walk(desk, rooms, length, "measuring").byRoom());
            System.out.print(report.text());
            return report.isWhole() ? 0 : 1;
        }
    }

    private Visits walk(Desk desk, List<Room> rooms, Duration time, String doing) throws Exception {
        Visits visits = new Visits();
        Instant end = clock.instant().plus(time);
        ProgressLine progress = ProgressLine.onStandardError();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> all = IntStream.range(0, readers)
                    .mapToObj(reader -> threads.submit(() -> read(new Reader(desk, rooms, reader), end, visits)))
                    .toList();
            while (clock.instant().isBefore(end)) {
                progress.show("%s: %d s left"
                        .formatted(doing, Duration.between(clock.instant(), end).toSeconds()));
                Thread.sleep(BETWEEN_LINES);
            }
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            progress.end();
        }
        return visits;
    }

    private record Reader(Desk desk, List<Room> rooms, int number) {}

    /** Each begins with another room and goes round, so that all are asked for equally often, with other things in them. */
    private Void read(Reader reader, Instant end, Visits visits) throws IOException, InterruptedException {
        Random random = new Random(seed + reader.number());
        for (int step = reader.number(); clock.instant().isBefore(end); step++) {
            Room room = reader.rooms().get(step % reader.rooms().size());
            String path = room.addresses().get(random.nextInt(room.addresses().size()));
            long began = System.nanoTime();
            HttpResponse<byte[]> answer = reader.desk().get(path);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            visits.add(room, new Visits.Visit(path, answer.statusCode(), answer.body().length, took));
            Thread.sleep(pause.multipliedBy(random.nextInt(50, 151)).dividedBy(100));
        }
        return null;
    }
}

package io.bellwether.bench.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.tag.Tagger;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/**
 * The tagger beside Lucene Monitor, with its presearcher, on a machine that does other work, too: what counts is the processor time of
 * the one thread that reads, so that waiting for a processor does not show. Both take turns in one process. On an idle machine
 * {@link SpeedReport} is the better measurement.
 */
public final class ProcessorTimeReport {

    private static final int TURNS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTimeReport() {}

    /** Takes the processor time of a turn in seconds, a profile file (YAML) and files of articles. */
    public static void main(String[] arguments) {
        if (arguments.length < 3) {
            System.err.println("usage: ProcessorTimeReport SECONDS PROFILE.yaml ARTICLES.jsonl[.gz]...");
            System.exit(2);
        }
        Duration turn = Duration.ofSeconds(Long.parseLong(arguments[0]));
        Profile profile = BenchmarkInput.profile(arguments[1]);
        Tagger tagger = Tagger.of(profile);
        try (MonitorPeer monitor = MonitorPeer.of(profile, new TermFilteredPresearcher())) {
            for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
                List<Article> articles = BenchmarkInput.articles(file);
                Reader ours = new Reader(
                        articles, article -> tagger.tag(article).tags().size());
                Reader peer =
                        new Reader(articles, article -> monitor.match(article).size());
                takeTurns(ours, peer, turn);
                System.out.printf(
                        Locale.ROOT,
                        "%s%ntagger %s%nmonitor with presearcher %s%nratio %.2f%n",
                        file,
                        ours,
                        peer,
                        ours.perSecond() / peer.perSecond());
            }
        }
    }

    /** The first turn of each warms up and is forgotten. */
    private static void takeTurns(Reader ours, Reader peer, Duration turn) {
        ours.read(turn);
        peer.read(turn);
        ours.forget();
        peer.forget();
        for (int number = 0; number < TURNS; number++) {
            ours.read(turn);
            peer.read(turn);
        }
    }

    /** Reads articles one after the other and again from the first, and notes how long each took. */
    private static final class Reader {

        private final List<Article> articles;
        private final Function<Article, Integer> reading;
        private long[] times = new long[1 << 16];
        private int count;
        private int next;
        private long found;

        Reader(List<Article> articles, Function<Article, Integer> reading) {
            this.articles = articles;
            this.reading = reading;
        }

        void read(Duration turn) {
            long begun = THREADS.getCurrentThreadCpuTime();
            long last = begun;
            while (last - begun < turn.toNanos()) {
                found += reading.apply(articles.get(next));
                next = (next + 1) % articles.size();
                long now = THREADS.getCurrentThreadCpuTime();
                note(now - last);
                last = now;
            }
        }

        private void note(long time) {
            times = count < times.length ? times : Arrays.copyOf(times, 2 * count);
            times[count++] = time;
        }

        void forget() {
            count = 0;
        }

        double perSecond() {
            return count * 1e9 / LongStream.of(times).limit(count).sum();
        }

        @Override
        public String toString() {
            long[] sorted = Arrays.copyOf(times, count);
            Arrays.sort(sorted);
            return String.format(
                    Locale.ROOT,
                    "%,.0f articles/s; half of them within %,.0f microseconds, 99 of 100 within %,.0f (%d read, %d found)",
                    perSecond(),
                    sorted[count / 2] / 1e3,
                    sorted[(int) (count * 0.99)] / 1e3,
                    count,
                    found);
        }
    }
}

package io.bellwether.bench.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.classify.tag.Tagger;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One article after the other, one core: the tagger with evidence and scores, and Lucene Monitor with the same themes as OR queries of
 * their terms and aliases, with highlights, with and without its presearcher. Throughput is articles a second, sample time tells the
 * 99th percentile of one article. {@link SpeedReport} runs it and sets both side by side.
 */
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "-Xms1g",
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-modules=jdk.incubator.vector" // Lucene asks for it to be fast
        })
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 10)
public class TaggerBenchmark {

    /** The articles, one after the other and again from the first. */
    @State(Scope.Benchmark)
    public static class Stream {

        /** File of articles, a JSON line each, gzip-packed when named .gz; the demo's when empty. */
        @Param("")
        public String articles = "";

        /** Profile file (YAML); that of the bundled briefing when empty. */
        @Param("")
        public String profile = "";

        private List<Article> read = List.of();
        private int next;

        /** Reads the articles. */
        @Setup
        public void read() {
            read = BenchmarkInput.articles(articles);
        }

        Article next() {
            next = next + 1 < read.size() ? next + 1 : 0;
            return read.get(next);
        }
    }

    /** The tagger. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH sets states up before any benchmark runs
    public static class Ours {

        private Tagger tagger;

        /** Makes the tagger. */
        @Setup
        public void make(Stream stream) {
            tagger = Tagger.of(BenchmarkInput.profile(stream.profile));
        }
    }

    /** The peer. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH sets states up before any benchmark runs
    public static class Peer {

        /** Whether the monitor first looks which queries can match at all: the faster choice depends on the articles. */
        @Param({"false", "true"})
        public boolean presearcher;

        private MonitorPeer monitor;

        /** Registers the queries. */
        @Setup
        public void register(Stream stream) {
            monitor = MonitorPeer.of(
                    BenchmarkInput.profile(stream.profile),
                    presearcher ? new TermFilteredPresearcher() : Presearcher.NO_FILTERING);
        }

        /** Ends the monitor's thread. */
        @TearDown
        public void close() {
            monitor.close();
        }
    }

    /** Tags with evidence and scores. */
    @Benchmark
    public Analysis tagger(Stream stream, Ours ours) {
        return ours.tagger.tag(stream.next());
    }

    /** Matching queries with highlights. */
    @Benchmark
    public List<HighlightsMatch> monitor(Stream stream, Peer peer) {
        return peer.monitor.match(stream.next());
    }
}

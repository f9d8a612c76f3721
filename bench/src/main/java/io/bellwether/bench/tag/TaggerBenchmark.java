package io.bellwether.bench.tag;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.demo.DemoArticles;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.classify.tag.Tagger;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles of the demo through the tagger, one core, beside a peer that finds the same profile's terms with one regular expression a
 * theme. Run: {@code java -cp "bench/target/lib/*:bench/target/*" org.openjdk.jmh.Main TaggerBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TaggerBenchmark {

    /** As many articles a call, so that long and short ones weigh as they come. */
    private static final int BATCH = 72;

    private final List<Article> articles = DemoArticles.all().subList(0, BATCH);
    private final Profile profile = Bundled.profile();
    private final Tagger tagger = Tagger.of(profile);
    private final TermExpressions expressions = TermExpressions.of(profile);

    /** Tags with evidence and scores. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<Analysis> tagger() {
        return articles.stream().map(tagger::tag).toList();
    }

    /** The peer: places of terms alone, without inflection, gates or scores. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long regularExpressions() {
        return articles.stream().mapToLong(expressions::places).sum();
    }
}

package io.bellwether.bench.tag;

import io.bellwether.article.item.Article;
import io.bellwether.classify.tag.Tagger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much memory a tagger holds once it has read many articles, its language models and caches included: the heap after collection,
 * with it and without. Run with equal -Xms and -Xmx and -XX:+AlwaysPreTouch, the growth of the resident memory is what it holds outside
 * the heap: classes, compiled code, native libraries.
 */
public final class MemoryReport {

    private static final int COLLECTIONS = 4;

    private MemoryReport() {}

    /** Takes a profile file (YAML) and a file of articles, those of the demo when it is not named. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.err.println("usage: MemoryReport PROFILE.yaml [ARTICLES.jsonl[.gz]]");
            System.exit(2);
        }
        List<Article> articles = BenchmarkInput.articles(arguments.length > 1 ? arguments[1] : "");
        long heapBefore = heap();
        long residentBefore = resident();
        Tagger tagger = Tagger.of(BenchmarkInput.profile(arguments[0]));
        articles.forEach(tagger::tag);
        long heap = heap() - heapBefore;
        long resident = resident() - residentBefore;
        // Named after the measurement, so that neither is collected before.
        System.out.printf(
                Locale.ROOT,
                "after %d articles the tagger of profile %s holds %.1f MB of heap; the process grew by %.1f MB%n",
                articles.size(),
                tagger.profile().version(),
                megabytes(heap),
                megabytes(resident));
    }

    private static long heap() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Bytes of resident memory as Linux tells them; 0 elsewhere. */
    private static long resident() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }
}

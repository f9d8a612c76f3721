package io.bellwether.bench.story;

import io.bellwether.article.item.Article;
import io.bellwether.bench.corpus.ArticleFile;
import io.bellwether.classify.story.ArrivalTimes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The files of a measurement of stories. */
final class PairFiles {

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            required = true,
            description = "lines {\"a\",\"b\",\"label\"}; may be given several times")
    private List<Path> pairs = List.of();

    @Option(
            names = "--articles",
            paramLabel = "FILE",
            required = true,
            description = "articles, a JSON line each; may be given several times, then read one after the other")
    private List<Path> articles = List.of();

    @Option(names = "--by-time", description = "read all articles in the order of their publication instead")
    private boolean byTime;

    List<LabelledPair> pairs() {
        return pairs.stream().flatMap(file -> LabelledPair.read(file).stream()).toList();
    }

    /** Gives the articles one after the other; in order of time they are all held. */
    void forEachArticle(Consumer<Article> reader) {
        if (byTime) {
            List<Article> all = new ArrayList<>();
            inFileOrder(all::add);
            all.sort(Comparator.comparing(Article::time));
            all.forEach(reader);
        } else {
            inFileOrder(reader);
        }
    }

    private void inFileOrder(Consumer<Article> reader) {
        ArrivalTimes times = new ArrivalTimes();
        for (Path file : articles) {
            try (Stream<Article> read = ArticleFile.read(file)) {
                read.map(times::dated).forEach(reader);
            }
        }
    }
}

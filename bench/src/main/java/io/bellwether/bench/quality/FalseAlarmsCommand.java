package io.bellwether.bench.quality;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.bench.corpus.ArticleFile;
import io.bellwether.classify.tag.Tagger;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How often ordinary news is tagged. */
@Command(
        name = "falsealarms",
        description = "Counts tags and alerts on ordinary news and shows random ones to read.",
        mixinStandardHelpOptions = true)
final class FalseAlarmsCommand implements Callable<Integer> {

    @Mixin
    private ProfileChoice profile = new ProfileChoice();

    @Option(
            names = "--articles",
            paramLabel = "FILE",
            required = true,
            description = "articles, a JSON line each; gzip-packed when the name ends in .gz")
    private Path articles = Path.of("");

    @Option(names = "--sample", paramLabel = "N", description = "so many random tags to read, none by default")
    private int sample;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "of the sample, 1 by default")
    private long seed = 1;

    @Override
    public Integer call() {
        Profile read = profile.profile();
        Tagger tagger = Tagger.of(read);
        TagTally tally = new TagTally();
        TagSample drawn = new TagSample(sample, seed);
        try (Stream<Article> stream = ArticleFile.read(articles)) {
            stream.forEach(article -> {
                var analysis = tagger.tag(article);
                tally.add(analysis);
                drawn.add(article, analysis);
            });
        }
        System.out.print(tally.text(read));
        System.out.print(drawn.text());
        return 0;
    }
}

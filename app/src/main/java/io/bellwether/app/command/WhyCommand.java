package io.bellwether.app.command;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.text.CleanText;
import io.bellwether.classify.tag.Receipt;
import io.bellwether.classify.tag.TagJson;
import io.bellwether.classify.tag.Tagger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The receipt of one article, tagged or not. */
@Command(
        name = "why",
        description = "Tells why an article is tagged as it is, and what it lacks for the nearest other themes.",
        mixinStandardHelpOptions = true)
public final class WhyCommand implements Callable<Integer> {

    /** Far above any article, far below the heap. */
    private static final int LONGEST = 1 << 20;

    @Option(names = "--profile", paramLabel = "PROFILE", required = true, description = "profile file (YAML)")
    private Path profile = Path.of("");

    @Parameters(
            paramLabel = "FILE|URL",
            description = "the article: a JSON line as for tag, or plain text with the title in its first line; - is"
                    + " standard input; or the address of its page")
    private String place = "-";

    @Mixin
    private final FetchOptions options = new FetchOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Profile read = ProfileFile.read(profile);
        Article article = ArticleAtAddress.isAddress(place) ? ArticleAtAddress.read(place, options) : article(text());
        System.out.println(Receipt.text(article, Tagger.of(read).explain(article)));
        System.out.flush();
        return 0;
    }

    private String text() throws IOException {
        return new String(InputBytes.read(place, LONGEST), StandardCharsets.UTF_8);
    }

    private static Article article(String text) {
        if (text.stripLeading().startsWith("{")) {
            return TagJson.readArticle(text.strip(), 1);
        }
        String clean = CleanText.clean(text, LONGEST).strip();
        int end = clean.indexOf('\n');
        String title = end < 0 ? clean : clean.substring(0, end).strip();
        String body = end < 0 ? "" : clean.substring(end).strip();
        return new Article("text", "", "", title, "", body, "", null, Instant.EPOCH, List.of(), List.of());
    }
}

package io.bellwether.app.command;

import io.bellwether.ingest.extract.ArticleExtraction;
import io.bellwether.ingest.extract.ArticleJson;
import io.bellwether.ingest.extract.ArticlePage;
import io.bellwether.ingest.extract.ArticleText;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main text of one page. */
@Command(
        name = "extract",
        description = "Writes title, main text, byline, date and language of an article's page, as JSON.",
        mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {

    /** Larger than any page that ingest would take from a server. */
    private static final int LONGEST = 64 * 1024 * 1024;

    @Parameters(paramLabel = "FILE", description = "the page as HTML; - is standard input")
    private String file = "-";

    @Option(names = "--url", paramLabel = "URL", required = true, description = "address of the page")
    private String url = "";

    @Option(names = "--content-type", paramLabel = "TYPE", description = "Content-Type header the server sent")
    private @Nullable String contentType;

    @Override
    public Integer call() throws IOException {
        ArticleText article =
                ArticleExtraction.extract(new ArticlePage(InputBytes.read(file, LONGEST), contentType, url));
        System.out.println(ArticleJson.write(article));
        System.out.flush();
        return 0;
    }
}

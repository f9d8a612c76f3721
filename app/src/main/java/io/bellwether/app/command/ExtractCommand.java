package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.extract.ArticleExtraction;
import io.bellwether.ingest.extract.ArticleJson;
import io.bellwether.ingest.extract.ArticlePage;
import io.bellwether.ingest.extract.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
        ArticleText article = ArticleExtraction.extract(new ArticlePage(bytes(), contentType, url));
        System.out.println(ArticleJson.write(article));
        System.out.flush();
        return 0;
    }

    private byte[] bytes() throws IOException {
        try (InputStream page = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            byte[] bytes = page.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new StageException(
                        "%s is larger than %d MB: no article's page is".formatted(place(), LONGEST >> 20));
            }
            return bytes;
        }
    }

    private String place() {
        return file.equals("-") ? "standard input" : file;
    }
}

package io.bellwether.bench.corpus;

import io.bellwether.article.item.Article;
import io.bellwether.classify.learn.Lines;
import io.bellwether.classify.tag.TagJson;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A file of articles, a JSON line each as {@code bellwether tag} reads them. */
public final class ArticleFile {

    private ArticleFile() {}

    /**
     * The articles in the file's order, read as they are asked for: close the stream.
     *
     * @throws io.bellwether.article.stage.StageException when the file cannot be opened or a line is no article
     */
    public static Stream<Article> read(Path file) {
        return Lines.of(file).map(line -> TagJson.readArticle(line.text(), line.number()));
    }
}

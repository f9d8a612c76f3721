package io.bellwether.bench.newsroom;

import io.bellwether.article.item.Article;
import io.bellwether.bench.corpus.ArticleFile;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** The articles of files, one file after the other; each is an item of its own. Close it. */
public final class FiledTexts implements Iterator<Text>, AutoCloseable {

    private final Iterator<Path> files;
    private Stream<Article> open = Stream.empty();
    private Iterator<Article> articles = open.iterator();

    /** Texts of these files, opened one at a time. */
    public FiledTexts(List<Path> files) {
        this.files = List.copyOf(files).iterator();
    }

    @Override
    public boolean hasNext() {
        while (!articles.hasNext() && files.hasNext()) {
            open.close();
            open = ArticleFile.read(files.next());
            articles = open.iterator();
        }
        return articles.hasNext();
    }

    @Override
    public Text next() {
        Article article = articles.next();
        // Some files hold titles with their entities still in them, which no reader would be shown.
        String written = Parser.unescapeEntities(article.title(), false);
        String title = written.isBlank() ? "Report " + article.id() : written;
        return new Text(title, article.summary(), article.body(), article.published());
    }

    @Override
    public void close() {
        open.close();
    }
}

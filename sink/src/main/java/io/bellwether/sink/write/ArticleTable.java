package io.bellwether.sink.write;

import io.bellwether.article.item.Article;
import io.bellwether.sink.row.Row.ArticleRow;
import io.bellwether.sink.store.SqlResource;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes table {@code articles}. */
final class ArticleTable {

    private static final String INSERT = SqlResource.read("insert-article");
    private static final String EDIT = SqlResource.read("edit-article");

    private ArticleTable() {}

    /** Stores what is new, then applies edits in order; how many were new. */
    static int write(Handle handle, List<ArticleRow> rows) {
        int[] inserted = each(handle, INSERT, rows);
        List<ArticleRow> known = new ArrayList<>();
        for (int at = 0; at < inserted.length; at++) {
            if (inserted[at] == 0) {
                known.add(rows.get(at));
            }
        }
        each(handle, EDIT, known);
        return rows.size() - known.size();
    }

    private static int[] each(Handle handle, String statement, List<ArticleRow> rows) {
        Binding binding = new Binding(handle, statement);
        for (ArticleRow row : rows) {
            bind(binding, row.article());
        }
        return binding.execute();
    }

    private static void bind(Binding binding, Article article) {
        binding.text("id", article.id())
                .text("feed", article.feed())
                .text("source", article.source())
                .text("title", article.title())
                .text("summary", article.summary())
                .text("body", article.body())
                .text("url", article.url())
                .time("published", StorableTime.orNull(article.published()))
                .time("fetched", StorableTime.clamped(article.fetched()))
                .texts("authors", article.authors())
                .texts("categories", article.categories())
                .add();
    }
}

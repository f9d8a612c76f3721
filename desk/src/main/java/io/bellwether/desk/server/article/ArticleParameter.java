package io.bellwether.desk.server.article;

import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.PathId;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.StoredArticle;
import io.javalin.http.Context;

/** The article that a path names. */
final class ArticleParameter {

    private ArticleParameter() {}

    /** @throws Problem.Thrown with status 400 for what cannot be an id, 404 for an article that is not stored */
    static StoredArticle read(Context context, DeskStore store) {
        String id = PathId.read(context, "an article", "take the id from /api/v1/alerts or /api/v1/articles.jsonl");
        return store.article(id)
                .orElseThrow(() -> Problem.notFound(
                                "There is no article “" + id + "”",
                                "it may not be stored yet: try again in a minute, or look for it in /api/v1/articles.jsonl")
                        .thrown());
    }
}

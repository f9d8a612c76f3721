package io.bellwether.desk.server.article;

import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.mark.MarkDesk;
import io.bellwether.desk.page.MarkView;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.WholeAnswer;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredTag;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;

/** Articles, for people and for programs, and the marks on them. */
public final class ArticleRoutes implements Routes {

    private final DeskStore store;
    private final MarkDesk marks;
    private final WholeAnswer whole;
    private final Pages pages;
    private final MarkRoutes marking;

    /** Those over that store. */
    public ArticleRoutes(Desk desk, WholeAnswer whole, Pages pages) {
        this.store = desk.store();
        this.marks = desk.marks();
        this.whole = whole;
        this.pages = pages;
        this.marking = new MarkRoutes(store, marks, desk.audit());
    }

    /** What is known of articles, who takes marks, and where they are noted. */
    public record Desk(DeskStore store, MarkDesk marks, AuditLog audit) {}

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, "/articles/{id}", this::page);
        Routes.reading(routes, "/api/v1/articles/{id}", this::json);
        Routes.reading(routes, "/api/v1/articles.jsonl", this::every);
        marking.register(routes);
    }

    /** What a page shows of the marks of those articles. */
    public static MarkView marks(Context context, MarkDesk marks, Collection<String> articles) {
        return MarkRoutes.view(context, marks, articles);
    }

    private void page(Context context) {
        StoredArticle article = ArticleParameter.read(context, store);
        MarkView view = marks(context, marks, List.of(article.article().id()));
        HtmlAnswer.write(context, pages.article(article, profiles(article), view));
    }

    private void json(Context context) {
        StoredArticle article = ArticleParameter.read(context, store);
        JsonAnswer.write(
                context,
                ArticleJson.of(
                        article,
                        profiles(article),
                        marks.of(List.of(article.article().id()))));
    }

    private Profiles profiles(StoredArticle article) {
        return store.profiles(article.tags().stream().map(StoredTag::profile).toList());
    }

    /** Every stored article, one a line. */
    private void every(Context context) {
        whole.write(context, WholeAnswer.JSON_LINES, lines -> store.everyArticle(lines::json));
    }
}

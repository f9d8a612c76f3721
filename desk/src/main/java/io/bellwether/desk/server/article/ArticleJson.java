package io.bellwether.desk.server.article;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Evidence;
import io.bellwether.desk.receipt.ArticleText;
import io.bellwether.desk.receipt.ReceiptWriting;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredTag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its tags in JSON.
 *
 * @param marks what people say of its themes, of those it is not tagged with too
 */
record ArticleJson(
        Article article,
        @Nullable Instant edited,
        @Nullable String language,
        @Nullable String story,
        List<TagJson> tags,
        List<Mark> marks) {

    static ArticleJson of(StoredArticle stored, Profiles profiles, List<Mark> marks) {
        Article article = stored.article();
        ArticleText text = new ArticleText(article.title(), article.summary(), article.body(), article.time());
        return new ArticleJson(
                article,
                stored.edited().orElse(null),
                stored.language().orElse(null),
                stored.story().orElse(null),
                stored.tags().stream().map(tag -> tag(tag, text, profiles)).toList(),
                marks);
    }

    private static TagJson tag(StoredTag tag, ArticleText text, Profiles profiles) {
        return new TagJson(
                tag.theme(),
                tag.themeTitle(),
                tag.score(),
                tag.crossed(),
                tag.profile(),
                tag.evidence(),
                ReceiptWriting.reasons(profiles.theme(tag.profile(), tag.theme()), text, tag.evidence()).stream()
                        .map(ReasonJson::of)
                        .toList());
    }

    /** A tag in JSON; {@code alert} says whether the score crossed the theme's alert threshold. */
    record TagJson(
            String theme,
            String themeTitle,
            double score,
            boolean alert,
            String profile,
            List<Evidence> evidence,
            List<ReasonJson> reasons) {}
}

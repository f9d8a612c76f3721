package io.bellwether.article.tag;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.bellwether.article.item.Article;

/** The text fields of an article in which evidence can stand. */
public enum ArticleField {
    @JsonProperty("title")
    TITLE,
    @JsonProperty("summary")
    SUMMARY,
    @JsonProperty("body")
    BODY;

    /** This field's text in the article. */
    public String of(Article article) {
        return switch (this) {
            case TITLE -> article.title();
            case SUMMARY -> article.summary();
            case BODY -> article.body();
        };
    }
}

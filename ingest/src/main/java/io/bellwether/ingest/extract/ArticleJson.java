package io.bellwether.ingest.extract;

import io.bellwether.article.topic.TopicJson;
import tools.jackson.databind.node.ObjectNode;

/** An extracted article as {@code bellwether extract} writes it. */
public final class ArticleJson {

    private ArticleJson() {}

    /** One line of JSON with every field of the contract; what is absent is null. */
    public static String write(ArticleText article) {
        ObjectNode json = TopicJson.mapper().createObjectNode();
        json.put("title", article.title());
        json.put("text", article.text().isEmpty() ? null : article.text());
        json.put("byline", article.byline());
        json.put(
                "published",
                article.published() == null ? null : article.published().toString());
        json.put("language", article.language());
        return json.toString();
    }
}

package io.bellwether.desk.server;

import io.bellwether.article.topic.TopicJson;
import io.javalin.http.Context;

/** Answers in JSON. */
final class JsonAnswer {

    private JsonAnswer() {}

    static void write(Context context, Object value) {
        context.contentType("application/json; charset=utf-8")
                .result(TopicJson.mapper().writeValueAsBytes(value));
    }
}

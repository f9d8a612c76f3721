package io.bellwether.desk.server.answer;

import io.bellwether.article.topic.TopicJson;
import io.javalin.http.Context;

/** Answers in JSON. */
public final class JsonAnswer {

    private JsonAnswer() {}

    /** Answers with that value as JSON. */
    public static void write(Context context, Object value) {
        context.contentType("application/json; charset=utf-8")
                .result(TopicJson.mapper().writeValueAsBytes(value));
    }
}

package io.bellwether.desk.server.request;

import io.bellwether.article.topic.TopicJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What programs send. */
public final class JsonBody {

    private JsonBody() {}

    /**
     * The JSON of a body, of any form.
     *
     * @throws Problem.Thrown with status 400 when it is none
     */
    public static JsonNode read(byte[] bytes) {
        try {
            return TopicJson.mapper().readTree(bytes);
        } catch (JacksonException unreadable) {
            throw Parameters.bad("The body is no JSON", "send a JSON object as /api/v1/openapi.json describes it");
        }
    }
}

package io.bellwether.desk.server.article;

import io.bellwether.desk.server.request.JsonBody;
import io.bellwether.desk.server.request.Parameters;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The JSON of a mark as programs send it: {@code {"theme":"...","verdict":"right|wrong|none"}}.
 *
 * @param verdict as sent, not judged yet
 */
record MarkBody(String theme, String verdict) {

    private static final Set<String> FIELDS = Set.of("theme", "verdict");

    /** @throws Problem.Thrown with status 400 when it is of another form */
    static MarkBody read(byte[] bytes) {
        JsonNode body = JsonBody.read(bytes);
        if (body.isObject()
                && Set.copyOf(body.propertyNames()).equals(FIELDS)
                && body.path("theme").isString()
                && body.path("verdict").isString()) {
            return new MarkBody(
                    body.path("theme").stringValue(), body.path("verdict").stringValue());
        }
        throw Parameters.bad(
                "The body is no mark", "send {\"theme\":\"…\",\"verdict\":\"right\"}, with right, wrong or none");
    }
}

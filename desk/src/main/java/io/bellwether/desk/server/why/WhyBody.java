package io.bellwether.desk.server.why;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.desk.server.request.Parameters;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The JSON by which programs ask why: {@code {"asked":"address or text"}}. */
final class WhyBody {

    private WhyBody() {}

    /**
     * What is asked about.
     *
     * @throws Problem.Thrown with status 400 when it is of another form
     */
    static String read(byte[] bytes) {
        try {
            JsonNode body = TopicJson.mapper().readTree(bytes);
            if (body.isObject()
                    && Set.copyOf(body.propertyNames()).equals(Set.of("asked"))
                    && body.path("asked").isString()) {
                return body.path("asked").stringValue();
            }
        } catch (JacksonException unreadable) {
            // answered below like JSON of another form
        }
        throw Parameters.bad("The body asks nothing", "send {\"asked\":\"…\"}, with an address or a text");
    }
}

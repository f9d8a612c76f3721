package io.bellwether.desk.server.why;

import io.bellwether.desk.server.request.JsonBody;
import io.bellwether.desk.server.request.Parameters;
import java.util.Set;
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
        JsonNode body = JsonBody.read(bytes);
        if (body.isObject()
                && Set.copyOf(body.propertyNames()).equals(Set.of("asked"))
                && body.path("asked").isString()) {
            return body.path("asked").stringValue();
        }
        throw Parameters.bad("The body asks nothing", "send {\"asked\":\"…\"}, with an address or a text");
    }
}

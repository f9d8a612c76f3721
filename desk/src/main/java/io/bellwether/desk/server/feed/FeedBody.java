package io.bellwether.desk.server.feed;

import io.bellwether.article.coverage.Following;
import io.bellwether.desk.feed.WantedFeed;
import io.bellwether.desk.server.request.JsonBody;
import io.bellwether.desk.server.request.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The JSON of changes to feeds as programs send them. */
final class FeedBody {

    private static final Set<String> FIELDS = Set.of("url", "title", "folder");

    private FeedBody() {}

    /**
     * A feed to follow: {@code {"url":"...","title":"...","folder":["..."]}}, of which only the address is needed.
     *
     * @throws Problem.Thrown with status 400 when it is of another form
     */
    static WantedFeed wanted(byte[] bytes) {
        JsonNode body = JsonBody.read(bytes);
        boolean known = body.isObject() && FIELDS.containsAll(body.propertyNames());
        JsonNode title = body.path("title");
        JsonNode folder = body.path("folder");
        if (known
                && body.path("url").isString()
                && (title.isMissingNode() || title.isString())
                && (folder.isMissingNode()
                        || (folder.isArray() && folder.valueStream().allMatch(JsonNode::isString)))) {
            List<String> names = new ArrayList<>();
            folder.forEach(name -> names.add(name.stringValue()));
            return new WantedFeed(body.path("url").stringValue(), title.asString(""), names, null);
        }
        throw Parameters.bad(
                "The body is no feed",
                "send {\"url\":\"…\",\"title\":\"…\",\"folder\":[\"…\"]}; title and folder may be absent");
    }

    /**
     * What is wanted of a feed: {@code {"state":"followed|muted|removed"}}.
     *
     * @throws Problem.Thrown with status 400 when it is of another form
     */
    static Following state(byte[] bytes) {
        JsonNode body = JsonBody.read(bytes);
        if (body.isObject() && body.size() == 1 && body.path("state").isString()) {
            return state(body.path("state").stringValue());
        }
        throw Parameters.bad("The body is no state", "send {\"state\":\"muted\"}, with followed, muted or removed");
    }

    static Following state(String text) {
        return switch (text) {
            case "followed" -> Following.FOLLOWED;
            case "muted" -> Following.MUTED;
            case "removed" -> Following.REMOVED;
            default -> throw Parameters.bad("The state is “" + text + "”", "use one of followed, muted, removed");
        };
    }
}

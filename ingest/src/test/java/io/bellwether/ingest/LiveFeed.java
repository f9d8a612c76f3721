package io.bellwether.ingest;

import io.bellwether.ingest.fetch.RawServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A feed on a test server: items that can be changed, an ETag that changes with them, and 304 for who knows it. */
final class LiveFeed {

    private final Map<String, String> items = new ConcurrentHashMap<>();
    private volatile String guidSuffix = "";

    /** Serves this feed under the path. */
    LiveFeed on(RawServer server, String path) {
        server.when(path, (request, out) -> {
            String body = body();
            String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
            boolean known = request.contains("If-None-Match: " + etag);
            byte[] bytes = known ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
            out.write("HTTP/1.1 %s\r\nETag: %s\r\nContent-Length: %d\r\n\r\n"
                    .formatted(known ? "304 Not Modified" : "200 OK", etag, bytes.length)
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(bytes);
        });
        return this;
    }

    /** Adds an item or edits its title. */
    LiveFeed put(String guid, String title) {
        items.put(guid, title);
        return this;
    }

    /** From now on every guid ends in this; links stay what they are. */
    LiveFeed rewriteGuids(String suffix) {
        guidSuffix = suffix;
        return this;
    }

    private String body() {
        List<String> guids = items.keySet().stream().sorted().toList();
        return guids.stream()
                .map(guid ->
                        "<item><guid isPermaLink='false'>%s</guid><title>%s</title><link>http://news.example/%s</link></item>"
                                .formatted(guid + guidSuffix, items.get(guid), guid))
                .collect(Collectors.joining("", "<rss version='2.0'><channel><title>Live</title>", "</channel></rss>"));
    }
}

package io.bellwether.ingest.websub;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The form that a hub is sent (WebSub, section 5.1). */
final class HubRequest {

    /** The wish; hubs give what they like. As long as the largest public hub gives by itself. */
    static final Duration LEASE = Duration.ofDays(10);

    private HubRequest() {}

    /** Encoded; the secret goes over TLS alone. */
    static String form(Subscription subscription, CallbackKey key) {
        Place place = subscription.place();
        boolean leaving = subscription.standing() == Subscription.Standing.LEAVING;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("hub.mode", leaving ? "unsubscribe" : "subscribe");
        fields.put("hub.topic", place.topic());
        fields.put("hub.callback", place.callback());
        if (!leaving) {
            fields.put("hub.lease_seconds", String.valueOf(LEASE.toSeconds()));
            if (place.isSecure()) {
                fields.put("hub.secret", key.secret(place));
            }
        }
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

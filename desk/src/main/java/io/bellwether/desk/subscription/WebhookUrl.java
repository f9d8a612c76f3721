package io.bellwether.desk.subscription;

import io.bellwether.article.stage.StageException;
import java.net.URI;
import java.util.Set;

/** Which addresses of webhooks are taken. What they lead to is looked at when they are asked. Pure. */
final class WebhookUrl {

    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebhookUrl() {}

    static void check(URI url) {
        if (url.getScheme() == null || !SCHEMES.contains(url.getScheme())) {
            throw new StageException("a webhook's address begins with https:// or http://");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new StageException("a webhook's address has a host, and neither user nor fragment: mend it");
        }
        if (url.toString().length() > LONGEST) {
            throw new StageException("a webhook's address has at most %d characters".formatted(LONGEST));
        }
    }
}

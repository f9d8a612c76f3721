package io.bellwether.ingest.secret;

import io.bellwether.ingest.fetch.Credentials;
import java.util.Map;
import java.util.Set;

/** Credentials of feeds, by the feed's address as the feed list writes it. Says nothing of them when printed. */
public final class Secrets {

    /** Of no feed. */
    public static final Secrets NONE = new Secrets(Map.of());

    private final Map<String, Credentials> feeds;

    Secrets(Map<String, Credentials> feeds) {
        this.feeds = Map.copyOf(feeds);
    }

    /** What the feed's server is shown: by the secrets file, else by user and password in the address itself. */
    public Credentials of(String feed) {
        Credentials secret = feeds.get(feed);
        return secret == null ? Credentials.inAddress(feed) : secret;
    }

    /** Addresses of the feeds that have a secret. */
    public Set<String> feeds() {
        return feeds.keySet();
    }

    @Override
    public String toString() {
        return "secrets of " + feeds.size() + " feeds";
    }
}

package io.bellwether.ingest.fetch;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Headers that one server is shown and no other: that of the feed's own address, by host and port, after redirects too. Never over plain
 * http unless the feed says so, and never there when its own address is https. Says nothing of itself when printed.
 */
public final class Credentials {

    /** Nothing to show. */
    public static final Credentials NONE = new Credentials(null, Map.of(), false);

    private final @Nullable URI home;
    private final Map<String, String> headers;
    private final boolean overPlainHttp;

    private Credentials(@Nullable URI home, Map<String, String> headers, boolean overPlainHttp) {
        this.home = home;
        this.headers = Map.copyOf(headers);
        this.overPlainHttp = overPlainHttp;
    }

    /**
     * Credentials of a feed; user and password in its address are among them, unless an Authorization is given.
     *
     * @param feed its address; empty is the answer when it is none
     * @param overPlainHttp whether they may go over plain http to an http address
     */
    public static Optional<Credentials> of(String feed, Map<String, String> headers, boolean overPlainHttp) {
        return FeedAddress.of(feed).map(address -> {
            Map<String, String> all = new HashMap<>(headers);
            if (address.credentials() != null) {
                all.putIfAbsent("Authorization", address.credentials());
            }
            return new Credentials(address.uri(), all, overPlainHttp);
        });
    }

    /** User and password in the address itself; who writes them into an http address has said that they go over plain http. */
    public static Credentials inAddress(String feed) {
        return of(feed, Map.of(), true).orElse(NONE);
    }

    /** What may be shown there. */
    Map<String, String> shownTo(FeedAddress there) {
        return home != null && isHome(home, there.uri()) && isSafe(home, there.uri()) ? headers : Map.of();
    }

    /** Why nothing was shown there, in words that follow a reason; empty when there was nothing to show, or it was shown. */
    String withheld(FeedAddress there) {
        if (headers.isEmpty() || home == null || !shownTo(there).isEmpty()) {
            return "";
        }
        return isHome(home, there.uri())
                ? "; the feed's credentials do not go over plain http (plain-http in the secrets file)"
                : "; the feed's credentials are for %s alone".formatted(home.getHost());
    }

    private boolean isSafe(URI own, URI there) {
        return there.getScheme().equals("https")
                || (overPlainHttp && own.getScheme().equals("http"));
    }

    /** The same host and port, or the same host when it leads from http to https, each at its usual port. */
    private static boolean isHome(URI own, URI there) {
        boolean upgraded =
                port(own) == 80 && port(there) == 443 && there.getScheme().equals("https");
        return host(own).equals(host(there)) && (port(own) == port(there) || upgraded);
    }

    private static String host(URI uri) {
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        return authority.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
    }

    @Override
    public String toString() {
        return headers.isEmpty() ? "no credentials" : "credentials for " + home;
    }
}

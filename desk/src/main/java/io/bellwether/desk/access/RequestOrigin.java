package io.bellwether.desk.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a request that changes something comes from, by what browsers say of it and pages cannot forge (Fetch Standard; Fetch Metadata
 * Request Headers). All of it is null where a header is absent. Pure.
 *
 * @param fetchSite header Sec-Fetch-Site; browsers leave it out where neither TLS nor loopback protects the connection
 * @param origin header Origin, which browsers send with every POST
 * @param referer header Referer, which the desk's own pages let browsers send to the desk alone
 * @param host header Host
 * @param contentType header Content-Type
 */
public record RequestOrigin(
        @Nullable String fetchSite,
        @Nullable String origin,
        @Nullable String referer,
        @Nullable String host,
        @Nullable String contentType) {

    private static final String OWN = "same-origin";

    /**
     * What speaks against taking a change from there; empty when nothing does. What is present must be right, Sec-Fetch-Site as well as
     * Origin. Where both are absent no browser of these years asks: then a Referer must be the desk's, and without that the content must
     * be of a type that no page can send elsewhere without asking first.
     */
    public Optional<String> objection() {
        if (fetchSite != null && !fetchSite.equals(OWN)) {
            return Optional.of("it comes from another site (Sec-Fetch-Site: " + fetchSite + ")");
        }
        if (origin != null) {
            return isOwn(origin)
                    ? Optional.empty()
                    : Optional.of("it comes from " + origin + " (Origin), not from " + host);
        }
        if (fetchSite != null) {
            return Optional.empty();
        }
        if (referer != null) {
            return isOwn(referer) ? Optional.empty() : Optional.of("it comes from another site (Referer)");
        }
        return isJson() ? Optional.empty() : Optional.of("it does not say where it comes from");
    }

    /** By name and port: the scheme is another where a proxy ends TLS. */
    private boolean isOwn(String address) {
        try {
            URI parsed = new URI(address);
            String scheme = String.valueOf(parsed.getScheme());
            return host != null
                    && parsed.getRawAuthority() != null
                    && (scheme.equals("http") || scheme.equals("https"))
                    && parsed.getRawAuthority().toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private boolean isJson() {
        return contentType != null
                && contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals("application/json");
    }
}

package io.bellwether.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An http(s) address ready to be asked: host in ASCII, path escaped, no fragment; credentials apart.
 *
 * @param uri without credentials
 * @param credentials value of an Authorization header; null when there are none
 */
record FeedAddress(URI uri, @Nullable String credentials) {

    private static final Pattern PARTS = Pattern.compile(
            "(?is)(https?)://(?:([^/?#]*)@)?(\\[[0-9a-f:.]+\\]|[^:/?#@\\[\\]]+)(?::(\\d{0,5}))?([/?][^#]*)?(?:#.*)?");
    private static final String UNESCAPED = "!$%&'()*+,-./:;=?@_~";

    /** The address; empty when this is no http(s) address. */
    static Optional<FeedAddress> of(String address) {
        Matcher parts = PARTS.matcher(address.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String port = parts.group(4) == null || parts.group(4).isEmpty() ? "" : ":" + parts.group(4);
            String path = parts.group(5) == null ? "/" : parts.group(5);
            String absolute = path.startsWith("/") ? path : "/" + path;
            URI uri = new URI(
                    parts.group(1).toLowerCase(Locale.ROOT) + "://" + ascii(parts.group(3)) + port + escaped(absolute));
            return Optional.of(new FeedAddress(uri, basic(parts.group(2))));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Where a redirect from here leads. Credentials never come from a redirect. */
    Optional<FeedAddress> redirectedTo(String location) {
        try {
            String absolute = location.strip();
            if (!PARTS.matcher(absolute).matches()) {
                absolute = uri.resolve(escaped(absolute)).toString();
            }
            return of(absolute).map(there -> new FeedAddress(there.uri, null));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether the other is on the same host and port, spoken to in the same way. */
    boolean isBeside(FeedAddress other) {
        return uri.getScheme().equals(other.uri.getScheme())
                && String.valueOf(uri.getRawAuthority()).equalsIgnoreCase(other.uri.getRawAuthority());
    }

    private static String ascii(String host) {
        return host.startsWith("[") || StandardCharsets.US_ASCII.newEncoder().canEncode(host)
                ? host
                : IDN.toASCII(host);
    }

    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0)) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return escaped.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    }

    private static @Nullable String basic(@Nullable String userInfo) {
        if (userInfo == null || userInfo.isEmpty()) {
            return null;
        }
        byte[] plain = decoded(userInfo).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(plain);
    }

    private static String decoded(String userInfo) {
        return URLDecoder.decode(userInfo.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without credentials. */
    @Override
    public String toString() {
        return uri.toString();
    }
}

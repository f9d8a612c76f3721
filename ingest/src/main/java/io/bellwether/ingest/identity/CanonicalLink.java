package io.bellwether.ingest.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling for all spellings of an article's address. It serves to compare, never to fetch: http and https are one, as are default
 * ports, host case, a trailing slash, fragments and parameters that only track the reader. Parameters keep their order, for some sites
 * it matters. The path keeps its case.
 */
public final class CanonicalLink {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?is)\\s*https?://(?:[^/?#@]*@)?(\\[[^\\]]*\\]|[^:/?#]*)(?::(\\d*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?");

    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");

    /** Parameters that say how a reader came, not where. Campaign names: Google Analytics, Matomo, Facebook, Mailchimp, AT Internet. */
    private static final List<String> TRACKING_PREFIXES = List.of("utm_", "mtm_", "pk_", "at_", "mc_", "hsa_");

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "yclid",
            "igshid",
            "ocid",
            "cmpid",
            "ncid",
            "smid",
            "ftag",
            "cmp",
            "ns_mchannel",
            "ns_source",
            "ns_campaign",
            "ns_linkname");

    private CanonicalLink() {}

    /** The one spelling, without scheme; empty when this is no http(s) address. */
    public static Optional<String> of(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches() || parts.group(1).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parts.group(1).toLowerCase(Locale.ROOT)
                + port(parts.group(2))
                + path(parts.group(3))
                + query(parts.group(4)));
    }

    /** The host in lower case; empty when this is no http(s) address. */
    public static Optional<String> host(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        return parts.matches() && !parts.group(1).isEmpty()
                ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static String port(String port) {
        return port == null || port.isEmpty() || port.equals("80") || port.equals("443") ? "" : ":" + port;
    }

    private static String path(String path) {
        String escapes =
                ESCAPE.matcher(path).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
        return escapes.endsWith("/") ? escapes.substring(0, escapes.length() - 1) : escapes;
    }

    private static String query(String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !tracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracking(String parameter) {
        String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return TRACKING.contains(name) || TRACKING_PREFIXES.stream().anyMatch(name::startsWith);
    }
}

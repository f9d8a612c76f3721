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
 * ports, host case, the hosts of small screens ({@code www.}, {@code m.}, {@code mobile.}, {@code amp.}), the AMP form of a page, a
 * trailing slash, fragments and parameters that only track the reader. Parameters keep their order, for some sites it matters. The path
 * keeps its case.
 */
public final class CanonicalLink {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?is)\\s*https?://(?:[^/?#@]*@)?(\\[[^\\]]*\\]|[^:/?#]*)(?::(\\d*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");

    /** First labels of a host that shows the same articles; at least two labels must be left. */
    private static final Pattern SAME_SITE = Pattern.compile("^(?:www|m|mobile|amp)\\.(?=[^.]+\\.[^.]+)");

    /** Where AMP pages put their mark. */
    private static final Pattern AMP_PATH = Pattern.compile("^/amp(?=/.)|(?<=.)(?:/amp|\\.amp)$|\\.amp(?=\\.html?$)");

    private static final Set<String> AMP_QUERY = Set.of("amp", "amp=1", "amp=true", "outputtype=amp", "output=amp");

    /** An address of one article has a date or number, or ends in several words, rather than in {@code live} or {@code index.html}. */
    private static final Pattern TELLING =
            Pattern.compile("(?s).*\\d{4}.*|.*/(?:[^/?]*[-_][^/?]*[-_][^/?]*|[^/?]{16,})(?:\\?.*)?");

    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");

    /** Parameters that say how a reader came, not where. Campaign names: Google Analytics, Matomo, Facebook, Mailchimp, AT Internet. */
    private static final List<String> TRACKING_PREFIXES = List.of("utm_", "mtm_", "pk_", "at_", "mc_", "hsa_");

    private static final Set<String> TRACKING = Set.of(
            "_ga",
            "_gl",
            "fbclid",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "igsh",
            "ito",
            "mibextid",
            "mkt_tok",
            "ref_src",
            "ref_url",
            "s_kwcid",
            "sh",
            "spm",
            "srnd",
            "taid",
            "traffic_source",
            "wt_mc",
            "xtor",
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
        return parts(address).map(parts -> place(parts) + query(parts.group(4)));
    }

    /** The same with its fragment, by which live blogs tell their entries. */
    static Optional<String> withFragment(String address) {
        return parts(address)
                .map(parts ->
                        place(parts) + query(parts.group(4)) + (parts.group(5) == null ? "" : "#" + parts.group(5)));
    }

    /** The same without any query, where the address names one article; empty otherwise. */
    static Optional<String> page(String address) {
        return isTelling(address) ? parts(address).map(CanonicalLink::place) : Optional.empty();
    }

    /** Whether this looks like the address of one article rather than of a section or a front page. */
    static boolean isTelling(String address) {
        return parts(address)
                .map(parts -> path(parts.group(3)) + query(parts.group(4)))
                .filter(path -> TELLING.matcher(path).matches())
                .isPresent();
    }

    /** The site's host in lower case, without {@code www.} and its like; empty when this is no http(s) address. */
    public static Optional<String> host(String address) {
        return parts(address).map(parts -> site(parts.group(1)));
    }

    private static Optional<Matcher> parts(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        return parts.matches() && !parts.group(1).isEmpty() ? Optional.of(parts) : Optional.empty();
    }

    private static String place(Matcher parts) {
        return site(parts.group(1)) + port(parts.group(2)) + path(parts.group(3));
    }

    private static String site(String host) {
        return SAME_SITE.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static String port(String port) {
        return port == null || port.isEmpty() || port.equals("80") || port.equals("443") ? "" : ":" + port;
    }

    private static String path(String path) {
        String escapes =
                ESCAPE.matcher(path).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
        return withoutSlash(AMP_PATH.matcher(withoutSlash(escapes)).replaceAll(""));
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
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
        String lower = parameter.toLowerCase(Locale.ROOT);
        String name = lower.replaceFirst("(?s)=.*", "");
        return AMP_QUERY.contains(lower)
                || TRACKING.contains(name)
                || TRACKING_PREFIXES.stream().anyMatch(name::startsWith);
    }
}

package io.bellwether.desk.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ways in which a feed may have written an address that a reader copied from a browser: the store keeps addresses as feeds give them,
 * and a copied one often has a fragment, tracking parameters or another scheme. Pure.
 */
final class AddressSpellings {

    /** Parameters that name where a click came from, never what is shown. */
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|ocid)=.*");

    private AddressSpellings() {}

    /** Those ways, the address itself first; at most 24. */
    static List<String> of(String address) {
        Set<String> plain = new LinkedHashSet<>();
        plain.add(address);
        plain.add(withoutFragment(address));
        plain.add(withoutTracking(withoutFragment(address)));
        Set<String> all = new LinkedHashSet<>(plain);
        plain.forEach(one -> {
            String slashed = otherSlash(one);
            for (String each : List.of(one, slashed)) {
                all.add(each);
                all.add(otherScheme(each));
                all.add(otherHost(each));
                all.add(otherHost(otherScheme(each)));
            }
        });
        return List.copyOf(all);
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private static String withoutTracking(String address) {
        int mark = address.indexOf('?');
        if (mark < 0) {
            return address;
        }
        List<String> kept =
                new ArrayList<>(Arrays.asList(address.substring(mark + 1).split("&", -1)));
        kept.removeIf(parameter -> TRACKING.matcher(parameter).matches());
        String query = kept.stream().collect(Collectors.joining("&"));
        return address.substring(0, mark) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String otherScheme(String address) {
        boolean secure = address.toLowerCase(Locale.ROOT).startsWith("https:");
        return (secure ? "http:" : "https:") + address.substring(secure ? 6 : 5);
    }

    private static String otherHost(String address) {
        int host = address.indexOf("//") + 2;
        return address.regionMatches(true, host, "www.", 0, 4)
                ? address.substring(0, host) + address.substring(host + 4)
                : address.substring(0, host) + "www." + address.substring(host);
    }

    /** With a slash at its end where it had none, without where it had one; the same where parameters follow. */
    private static String otherSlash(String address) {
        if (address.indexOf('?') >= 0) {
            return address;
        }
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address + "/";
    }
}

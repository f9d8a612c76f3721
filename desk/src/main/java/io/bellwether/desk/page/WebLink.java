package io.bellwether.desk.page;

import java.util.Locale;
import java.util.Optional;

/** Decides which addresses from feeds may become links. Pure. */
public final class WebLink {

    private WebLink() {}

    /**
     * The address to link to: only http and https with a host, and without a user in it, which would disguise the host. Browsers drop
     * white space and control characters where URI parsers do not, so an address that holds any is not followed at all.
     */
    public static Optional<String> of(String address) {
        if (address.chars().anyMatch(unit -> unit <= ' ' || unit == 0x7F || unit == '\\')) {
            return Optional.empty();
        }
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return Optional.empty();
        }
        String authority = authority(address);
        boolean plain = !authority.isEmpty() && authority.indexOf('@') < 0;
        return plain ? Optional.of(address) : Optional.empty();
    }

    /** The host, for people who want to know where a link leads. */
    public static Optional<String> host(String address) {
        return of(address).map(WebLink::authority).map(authority -> authority.replaceFirst(":[0-9]*$", ""));
    }

    private static String authority(String address) {
        return address.substring(address.indexOf("//") + 2).split("[/?#]", 2)[0];
    }
}

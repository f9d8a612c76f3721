package io.bellwether.desk.why;

import io.bellwether.desk.store.StoredFeed;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which feeds may be of the publisher of an address: those of the same site, told by the last two names of the host. Pure. */
final class Publisher {

    private Publisher() {}

    /** The feeds of the address's site; none when the address has no host. */
    static List<StoredFeed> feeds(String address, List<StoredFeed> all) {
        return site(address)
                .map(site -> all.stream()
                        .filter(feed -> site(feed.url()).filter(site::equals).isPresent())
                        .toList())
                .orElse(List.of());
    }

    /** The last two names of the host, or three where the last two are a public suffix of the usual form, as in {@code co.uk}. */
    static Optional<String> site(String address) {
        return host(address).map(host -> {
            List<String> names = Arrays.asList(host.split("\\."));
            int last = names.size();
            boolean twofold = last >= 3
                    && names.get(last - 1).length() == 2
                    && List.of("co", "com", "org", "net", "gov", "ac").contains(names.get(last - 2));
            return String.join(".", names.subList(Math.max(0, last - (twofold ? 3 : 2)), last));
        });
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}

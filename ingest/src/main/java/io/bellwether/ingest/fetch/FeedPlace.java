package io.bellwether.ingest.fetch;

import io.bellwether.article.address.AddressRule;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where the server of an address stands. */
public final class FeedPlace {

    private FeedPlace() {}

    /**
     * Whether the world may reach none of its host's addresses. A host that cannot be resolved, or that has a public address beside a
     * private one, counts as public. Waits for the name service.
     */
    public static boolean isPrivate(String address) {
        return isPrivate(address, NameLookup.SYSTEM);
    }

    static boolean isPrivate(String address, NameLookup lookup) {
        CheckedResolver resolver = new CheckedResolver(lookup, any -> true);
        try {
            String host = FeedAddress.of(address)
                    .map(there -> there.uri().getRawAuthority())
                    .orElse("")
                    .replaceFirst(":\\d*$", "");
            return Arrays.stream(resolver.resolve(host)).noneMatch(AddressRule::isPublic);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}

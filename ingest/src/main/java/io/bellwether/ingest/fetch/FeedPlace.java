package io.bellwether.ingest.fetch;

import java.net.UnknownHostException;

/** Where the server of an address stands. */
public final class FeedPlace {

    private FeedPlace() {}

    /**
     * Whether its host has an address that not the whole world may reach. One that cannot be resolved counts as public. Waits for the name
     * service.
     */
    public static boolean isPrivate(String address) {
        CheckedResolver resolver = new CheckedResolver(NameLookup.SYSTEM, AddressRule::isPublic);
        try {
            String host = FeedAddress.of(address)
                    .map(there -> there.uri().getRawAuthority())
                    .orElse("")
                    .replaceFirst(":\\d*$", "");
            resolver.resolve(host);
            return false;
        } catch (RefusedAddressException inside) {
            return true;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}

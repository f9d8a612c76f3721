package io.bellwether.ingest.fetch;

import java.net.UnknownHostException;

/** A name leads to an address that feeds may not lead to. */
final class RefusedAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    RefusedAddressException(String host) {
        super("%s is a private or special address: allow such feeds with --allow-private-feeds".formatted(host));
    }
}

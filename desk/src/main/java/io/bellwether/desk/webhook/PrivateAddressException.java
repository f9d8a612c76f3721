package io.bellwether.desk.webhook;

import java.net.UnknownHostException;

/** A webhook leads to an address that is not public. */
final class PrivateAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host) {
        super(host + " is not a public address");
    }
}

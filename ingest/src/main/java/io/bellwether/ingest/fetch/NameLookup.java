package io.bellwether.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks the name service. */
@FunctionalInterface
interface NameLookup {

    /** The machine's own name service; may block for long. */
    NameLookup SYSTEM = InetAddress::getAllByName;

    /** All addresses of the host, at least one. */
    InetAddress[] addresses(String host) throws UnknownHostException;
}

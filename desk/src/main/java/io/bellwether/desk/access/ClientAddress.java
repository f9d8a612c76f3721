package io.bellwether.desk.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From where a request comes, as far as that can be believed. Pure. */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;
    /** An address as numbers: only such is parsed, so no name is ever looked up. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");

    private ClientAddress() {}

    /**
     * The address to count by: of a proxy on this machine, what it says last of whom it serves; of IPv6 the network, of which one machine
     * holds all addresses.
     *
     * @param remote of the connection
     * @param forwarded header X-Forwarded-For; null without one
     */
    public static String of(String remote, @Nullable String forwarded) {
        Optional<InetAddress> connected = parse(remote);
        if (forwarded != null
                && connected.filter(InetAddress::isLoopbackAddress).isPresent()) {
            String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
            return parse(last).map(ClientAddress::text).orElse(remote);
        }
        return connected.map(ClientAddress::text).orElse(remote);
    }

    private static String text(InetAddress address) {
        if (address instanceof Inet6Address && !address.isLoopbackAddress()) {
            byte[] network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_BYTES), 2 * NETWORK_BYTES);
            return network(network) + "/64";
        }
        return address.getHostAddress();
    }

    private static String network(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("sixteen bytes are an address", impossible);
        }
    }

    private static Optional<InetAddress> parse(String text) {
        String plain = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        try {
            return NUMBERS.matcher(plain).matches() ? Optional.of(InetAddress.ofLiteral(plain)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

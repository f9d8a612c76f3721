package io.bellwether.article.address;

import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses a name from outside (a feed's, a webhook's) may lead to. Pure. The list is our own because the tests of {@link InetAddress} miss fd00::/8, 100.64.0.0/10,
 * 64:ff9b::/96 and 2002::/16. Source: the IANA registries of special-purpose IPv4 and IPv6 addresses, as of 2025.
 */
public final class AddressRule {

    /** Reached by nobody, by the machine itself, by its neighbours, or by another address in disguise. */
    private static final List<Network> REFUSED = List.of(
            new Network("0.0.0.0", 8), // this network
            new Network("10.0.0.0", 8), // private
            new Network("100.64.0.0", 10), // carrier-grade NAT
            new Network("127.0.0.0", 8), // loopback
            new Network("169.254.0.0", 16), // link-local, the clouds' metadata services among them
            new Network("172.16.0.0", 12), // private
            new Network("192.0.0.0", 24), // protocol assignments
            new Network("192.0.2.0", 24), // documentation
            new Network("192.88.99.0", 24), // 6to4 relays
            new Network("192.168.0.0", 16), // private
            new Network("198.18.0.0", 15), // benchmarks
            new Network("198.51.100.0", 24), // documentation
            new Network("203.0.113.0", 24), // documentation
            new Network("224.0.0.0", 4), // multicast
            new Network("240.0.0.0", 4), // reserved, broadcast
            new Network("2001::", 23), // protocol assignments, Teredo
            new Network("2001:db8::", 32), // documentation
            new Network("2002::", 16), // 6to4
            new Network("3fff::", 20)); // documentation

    /**
     * All that is handed out to the world in IPv6. Outside lie ::, ::1, IPv4-mapped and -compatible addresses, NAT64 (64:ff9b::/96
     * and 64:ff9b:1::/48), fc00::/7, fe80::/10, ff00::/8.
     */
    private static final Network GLOBAL_UNICAST = new Network("2000::", 3);

    private AddressRule() {}

    /** Whether the whole world may reach this address. */
    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean global = bytes.length == 4 || GLOBAL_UNICAST.contains(bytes);
        return global && !isTunnelled(bytes) && REFUSED.stream().noneMatch(network -> network.contains(bytes));
    }

    /** ISATAP (RFC 5214, section 6.1): whatever the network, the last four bytes are an IPv4 address. */
    private static boolean isTunnelled(byte[] address) {
        return address.length == 16
                && (address[8] & ~2) == 0
                && address[9] == 0
                && address[10] == 0x5E
                && address[11] == (byte) 0xFE;
    }

    /** A block of addresses. */
    private record Network(InetAddress start, int prefix) {

        Network(String start, int prefix) {
            this(InetAddress.ofLiteral(start), prefix);
        }

        boolean contains(byte[] address) {
            byte[] network = start.getAddress();
            if (network.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < prefix; bit++) {
                int mask = 0x80 >> (bit & 7);
                if (((network[bit >> 3] ^ address[bit >> 3]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}

package io.bellwether.desk.webhook;

import io.bellwether.article.address.AddressRule;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The one way from a webhook's name to addresses: what it returns is what the client connects to, so a name cannot show one address to the
 * check and another to the connection. Every address of a name must pass; literal addresses come this way, too. Thread-safe.
 */
final class PublicResolver implements DnsResolver {

    private final boolean allowPrivate;

    PublicResolver(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!allowPrivate && !Arrays.stream(addresses).allMatch(AddressRule::isPublic)) {
            throw new PrivateAddressException(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}

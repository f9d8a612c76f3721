package io.bellwether.ingest.fetch;

import io.bellwether.article.address.AddressRule;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;

/** The client as it is, but for names, judgement of addresses, trust and sockets of a test's choice. */
public final class TestFetch {

    private TestFetch() {}

    /** A name service. */
    @FunctionalInterface
    public interface Names {
        /** All addresses of the host. */
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** What a test puts in. */
    public record World(
            Names names, Predicate<InetAddress> allowed, SSLContext trusting, DetachedSocketFactory sockets) {}

    /** A client in this world. */
    public static FeedFetch open(FetchLimits limits, World world, InstantSource clock) {
        FeedHttpClient.Wiring wiring = new FeedHttpClient.Wiring(
                new CheckedResolver(world.names()::addresses, world.allowed()),
                new DefaultClientTlsStrategy(world.trusting()),
                world.sockets());
        return new FeedFetch(new FeedExchange(FeedHttpClient.create(wiring, "Bellwether/test"), limits, clock), limits);
    }

    /** Whether the client would let a feed lead there. */
    public static boolean isPublic(InetAddress address) {
        return AddressRule.isPublic(address);
    }
}

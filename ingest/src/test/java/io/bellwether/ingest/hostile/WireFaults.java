package io.bellwether.ingest.hostile;

import static io.bellwether.ingest.hostile.Behaviour.endlessly;
import static io.bellwether.ingest.hostile.Behaviour.latin;
import static io.bellwether.ingest.hostile.Behaviour.raw;
import static io.bellwether.ingest.hostile.Fault.failing;

import io.bellwether.ingest.fetch.TestFetch.Names;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** What can be wrong with connections, TLS and names. */
final class WireFaults {

    private WireFaults() {}

    /**
     * All of them.
     *
     * @param good certificate that the client trusts
     * @param bad one that it does not
     */
    static List<Fault> all(SSLContext good, SSLContext bad) {
        return List.of(
                failing("wire: closed at once", socket -> {}),
                failing("wire: reset at once", Behaviour::reset),
                failing("wire: closed after the request", raw("")),
                failing("wire: reset after the request", socket -> {
                    Behaviour.request(socket.getInputStream());
                    Behaviour.reset(socket);
                }),
                failing("wire: reset in a header", socket -> {
                    Behaviour.request(socket.getInputStream());
                    socket.getOutputStream().write(latin("HTTP/1.1 200 OK\r\nContent-Le"));
                    socket.getOutputStream().flush();
                    Behaviour.reset(socket);
                }),
                failing("wire: silence", socket -> Thread.sleep(Behaviour.FOR_EVER)),
                failing(
                        "wire: never reads, sends noise",
                        socket -> endlessly(socket.getOutputStream(), "\u0007".repeat(4_096), Duration.ZERO)),
                failing("tls: plain HTTP instead", raw("HTTP/1.1 400 Bad Request\r\n\r\nplain"))
                        .overTls(),
                failing(
                                "tls: noise",
                                socket -> endlessly(
                                        socket.getOutputStream(),
                                        "\u0016\u0003\u0001\u00FF\u00FF".repeat(100),
                                        Duration.ZERO))
                        .overTls(),
                failing("tls: silence", socket -> Thread.sleep(Behaviour.FOR_EVER))
                        .overTls(),
                failing("tls: a drip", socket -> endlessly(socket.getOutputStream(), "\u0016", Duration.ofMillis(100)))
                        .overTls(),
                failing("tls: closed at once", socket -> {}).overTls(),
                failing("tls: reset at once", Behaviour::reset).overTls(),
                failing("tls: an alert", socket -> {
                            socket.getInputStream().read();
                            socket.getOutputStream().write(new byte[] {0x15, 3, 3, 0, 2, 2, 40});
                        })
                        .overTls(),
                failing(
                                "tls: a certificate nobody knows",
                                raw("HTTP/1.1 200 OK\r\n\r\n" + Feeds.TEXT).over(bad))
                        .overTls(),
                failing("tls: an old protocol only", old(good)).overTls(),
                failing(
                                "tls: silence after the handshake",
                                Behaviour.answering(out -> Thread.sleep(Behaviour.FOR_EVER))
                                        .over(good))
                        .overTls(),
                failing("tls: broken off in the body", brokenOff(good)).overTls(),
                failing(
                                "tls: redirected to plain nowhere",
                                raw("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.9:9/\r\n\r\n")
                                        .over(good))
                        .overTls(),
                failing("name: unknown", socket -> {}).naming(host -> {
                    throw new UnknownHostException(host);
                }),
                failing("name: the service hangs", socket -> {}).naming(hanging()),
                failing("name: nobody listens there", socket -> {}).naming(host -> addresses("127.0.0.9")),
                failing("name: has become private", socket -> {}).naming(host -> addresses(HostileTrial.PRIVATE)),
                failing("name: one address of two is private", socket -> {})
                        .naming(host -> addresses("127.0.0.1", HostileTrial.PRIVATE)),
                failing("name: 500 addresses, none answers", socket -> {}).naming(host -> many(500)));
    }

    private static Behaviour old(SSLContext good) {
        return socket -> {
            try (SSLSocket secured = (SSLSocket) good.getSocketFactory().createSocket(socket, null, false)) {
                secured.setUseClientMode(false);
                secured.setEnabledProtocols(new String[] {"TLSv1"});
                secured.startHandshake();
            }
        };
    }

    /** Without the farewell that tells an end from a cut. */
    private static Behaviour brokenOff(SSLContext good) {
        return socket -> {
            SSLSocket secured = (SSLSocket) good.getSocketFactory().createSocket(socket, null, false);
            secured.setUseClientMode(false);
            Behaviour.request(secured.getInputStream());
            secured.getOutputStream().write(latin("HTTP/1.1 200 OK\r\nETag: \"after\"\r\n\r\n" + Feeds.START));
            secured.getOutputStream().flush();
            Behaviour.reset(socket);
        };
    }

    private static Names hanging() {
        return host -> {
            try {
                Thread.sleep(Behaviour.FOR_EVER);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        };
    }

    private static InetAddress[] many(int count) {
        InetAddress[] many = new InetAddress[count];
        for (int at = 0; at < count; at++) {
            many[at] = InetAddress.ofLiteral("127.0." + (1 + at / 250) + "." + (1 + at % 250));
        }
        return many;
    }

    private static InetAddress[] addresses(String... literals) {
        InetAddress[] addresses = new InetAddress[literals.length];
        for (int at = 0; at < literals.length; at++) {
            addresses[at] = InetAddress.ofLiteral(literals[at]);
        }
        return addresses;
    }
}

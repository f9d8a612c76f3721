package io.bellwether.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An https server whose certificate is for feed.test alone, and who answers to no other name in the handshake. */
@Timeout(60)
class TlsIT {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final byte[] FEED = "<rss version='2.0'><channel/></rss>".getBytes(StandardCharsets.UTF_8);

    @Test
    void checksTheNameThoughItConnectsToAnAddress(@TempDir Path directory) throws Exception {
        SSLContext trusting = context(certificate(directory));
        NameLookup loopback = host -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
        try (RawServer server = RawServer.on(socket(trusting));
                FeedFetch fetch = client(loopback, trusting);
                FeedFetch stranger = client(loopback, SSLContext.getDefault())) {
            server.whenWhole("/feed", "200 OK", FEED);

            assertThat(fetch.fetch("https://feed.test:" + server.port() + "/feed", Validators.NONE))
                    .isInstanceOf(FetchResult.Fetched.class);
            assertThat(fetch.fetch("https://other.test:" + server.port() + "/feed", Validators.NONE))
                    .isInstanceOf(FetchResult.Failed.class);
            assertThat(fetch.fetch("https://127.0.0.1:" + server.port() + "/feed", Validators.NONE))
                    .asInstanceOf(type(FetchResult.Failed.class))
                    .satisfies(failed -> assertThat(failed.reason()).contains("subject alternative names"));
            assertThat(stranger.fetch("https://feed.test:" + server.port() + "/feed", Validators.NONE))
                    .asInstanceOf(type(FetchResult.Failed.class))
                    .satisfies(failed -> assertThat(failed.reason()).contains("certification path"));
            assertThat(server.requests()).hasSize(1);
        }
    }

    private static FeedFetch client(NameLookup lookup, SSLContext context) {
        FetchLimits limits = new FetchLimits(Duration.ofSeconds(20), 1_000_000);
        return new FeedFetch(
                new FeedExchange(
                        FeedHttpClient.create(
                                new FeedHttpClient.Wiring(
                                        new CheckedResolver(lookup, any -> true),
                                        new DefaultClientTlsStrategy(context),
                                        proxy -> new Socket()),
                                "Bellwether/test"),
                        limits,
                        InstantSource.system()),
                limits);
    }

    private static ServerSocket socket(SSLContext context) throws IOException {
        SSLServerSocket socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.ofLiteral("127.0.0.1"));
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setSNIMatchers(List.of(SNIHostName.createSNIMatcher("feed\\.test")));
        socket.setSSLParameters(parameters);
        return socket;
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificateOnly(store));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore certificateOnly(KeyStore store) throws GeneralSecurityException {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, PASSWORD);
            trusted.setCertificateEntry("feed", store.getCertificate("feed"));
            return trusted;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static KeyStore certificate(Path directory) throws Exception {
        Path file = directory.resolve("feed.p12");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "feed",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=feed.test",
                        "-ext",
                        "san=dns:feed.test",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }
}

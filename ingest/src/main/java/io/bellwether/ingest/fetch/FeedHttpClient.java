package io.bellwether.ingest.fetch;

import java.net.Socket;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * The HTTP client: one connection for one request, because polls are minutes apart and every connection shall meet the address check.
 * Redirects, decompression, retries, cookies and stored credentials are off: the first two we do ourselves, the rest feeds do not need.
 */
final class FeedHttpClient {

    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    /** Longest silence of a server; the deadline bounds the whole. */
    private static final Timeout SILENCE = Timeout.ofSeconds(15);
    /** How many connections may be open at once is decided where polls are started. */
    private static final int UNBOUNDED = 10_000;

    private FeedHttpClient() {}

    /**
     * What connections are made of.
     *
     * @param resolver the one way from a name to an address
     * @param tls knows which certificates to trust
     * @param sockets makes those that are then connected
     */
    record Wiring(CheckedResolver resolver, TlsSocketStrategy tls, DetachedSocketFactory sockets) {

        /** Certificates that the JDK trusts, plain sockets and no proxy. */
        Wiring(CheckedResolver resolver) {
            this(resolver, DefaultClientTlsStrategy.createDefault(), proxy -> new Socket());
        }
    }

    static CloseableHttpClient create(Wiring wiring, String userAgent) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(wiring))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(SILENCE)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(Wiring wiring) {
        Http1Config bounded = Http1Config.custom()
                .setMaxHeaderCount(200)
                .setMaxLineLength(16_384)
                .setMaxEmptyLineCount(10)
                .build();
        return new Connections(wiring.sockets())
                .setDnsResolver(wiring.resolver())
                .setTlsSocketStrategy(wiring.tls())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounded)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(SILENCE)
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(SILENCE).build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(CONNECT).build())
                .setMaxConnTotal(UNBOUNDED)
                .setMaxConnPerRoute(UNBOUNDED)
                .build();
    }

    /** Gives the client our sockets, which its builder has no word for. */
    private static final class Connections extends PoolingHttpClientConnectionManagerBuilder {

        private final DetachedSocketFactory sockets;

        Connections(DetachedSocketFactory sockets) {
            this.sockets = sockets;
        }

        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                SchemePortResolver ports, DnsResolver resolver, TlsSocketStrategy tls) {
            return new DefaultHttpClientConnectionOperator(
                    sockets,
                    ports,
                    resolver,
                    RegistryBuilder.<TlsSocketStrategy>create()
                            .register("https", tls)
                            .build());
        }
    }
}

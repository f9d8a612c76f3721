package io.bellwether.ingest.fetch;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
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

    static CloseableHttpClient create(CheckedResolver resolver, String userAgent) {
        return create(resolver, userAgent, DefaultClientTlsStrategy.createDefault());
    }

    /** The same with other certificates to trust. */
    static CloseableHttpClient create(CheckedResolver resolver, String userAgent, TlsSocketStrategy tls) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(resolver, tls))
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

    private static HttpClientConnectionManager connections(CheckedResolver resolver, TlsSocketStrategy tls) {
        Http1Config bounded = Http1Config.custom()
                .setMaxHeaderCount(200)
                .setMaxLineLength(16_384)
                .setMaxEmptyLineCount(10)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setTlsSocketStrategy(tls)
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
}

package io.bellwether.desk.webhook;

import io.bellwether.desk.outbox.Channel;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** An HTTP client that goes only where it was told to, and keeps nothing of what it is told. */
final class WebhookClient {

    /** Hosts that connections are held to at once: slow ones must not keep those of others. */
    private static final int HOSTS = 100;

    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    private static final Timeout SILENCE = Timeout.ofSeconds(20);

    private WebhookClient() {}

    static CloseableHttpClient open(boolean allowPrivate) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicResolver(allowPrivate))
                        .setMaxConnPerRoute(Channel.AT_ONCE)
                        .setMaxConnTotal(HOSTS * Channel.AT_ONCE)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(SILENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(SILENCE).build())
                .setUserAgent("Bellwether")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }
}

package io.bellwether.ingest.fetch;

import io.bellwether.article.text.CleanText;
import io.bellwether.ingest.fetch.FetchResult.Failed;
import io.bellwether.ingest.fetch.FetchResult.Fetched;
import io.bellwether.ingest.fetch.FetchResult.Gone;
import io.bellwether.ingest.fetch.FetchResult.NotModified;
import io.bellwether.ingest.fetch.FetchResult.Throttled;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.HubLinks;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request and its answer. */
final class FeedExchange implements Closeable {

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json,"
                    + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";

    /** Of a server's own words, in bytes. */
    private static final int WORDS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(FeedExchange.class);

    private final CloseableHttpClient client;
    private final FetchLimits limits;
    private final InstantSource clock;

    FeedExchange(CloseableHttpClient client, FetchLimits limits, InstantSource clock) {
        this.client = client;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Asks once.
     *
     * @throws IOException when no whole answer came
     */
    HopResult ask(FeedAddress address, Validators known, Credentials credentials) throws IOException {
        HttpGet request = request(address, known);
        credentials.shownTo(address).forEach(request::setHeader);
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        try {
            return read(response, address, known);
        } finally {
            drop(request, response);
        }
    }

    /**
     * Sends a form once; follows nothing.
     *
     * @param form encoded as application/x-www-form-urlencoded
     * @throws IOException when no answer came
     */
    FormReply send(FeedAddress address, String form) throws IOException {
        HttpPost request = new HttpPost(address.uri());
        request.setHeader(HttpHeaders.CONNECTION, "close");
        request.setEntity(new StringEntity(form, ContentType.APPLICATION_FORM_URLENCODED));
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        try {
            return new FormReply(response.getCode(), words(response), header(response, HttpHeaders.LOCATION));
        } finally {
            drop(request, response);
        }
    }

    /** So much of a text as a message can show. */
    private static String words(ClassicHttpResponse response) throws IOException {
        byte[] start = response.getEntity() == null
                ? new byte[0]
                : response.getEntity().getContent().readNBytes(WORDS);
        String text = new String(start, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        return CleanText.clean(text, WORDS).strip();
    }

    /** Cancelled before it is closed, which would read an endless body to its end; then closing complains, and that says nothing. */
    private static void drop(HttpUriRequestBase request, ClassicHttpResponse response) {
        request.cancel();
        try {
            response.close();
        } catch (IOException cancelled) {
            LOG.trace("the rest of an answer was dropped", cancelled);
        }
    }

    private static HttpGet request(FeedAddress address, Validators known) {
        HttpGet request = new HttpGet(address.uri());
        request.setHeader(HttpHeaders.ACCEPT, ACCEPT);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate");
        request.setHeader(HttpHeaders.CONNECTION, "close");
        set(request, HttpHeaders.IF_NONE_MATCH, known.etag());
        set(request, HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        return request;
    }

    private static void set(HttpGet request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    private HopResult read(ClassicHttpResponse response, FeedAddress address, Validators known) throws IOException {
        int status = response.getCode();
        String said = "HTTP " + status;
        return switch (status) {
            case 200 -> new HopResult.Ended(document(response, address));
            case 304 ->
                new HopResult.Ended(
                        known.isEmpty()
                                ? new Failed(said + " to a request without conditions")
                                : new NotModified(freshFor(response)));
            case 301, 302, 303, 307, 308 -> redirect(response, status);
            case 410 -> new HopResult.Ended(new Gone(said + ": gone for good"));
            case 429, 503 ->
                new HopResult.Ended(new Throttled(
                        said + (status == 429 ? ": asked too often" : ": not available now"),
                        RetryAfter.read(header(response, HttpHeaders.RETRY_AFTER), clock.instant())));
            default -> new HopResult.Ended(new Failed(said, status));
        };
    }

    private static HopResult redirect(ClassicHttpResponse response, int status) {
        String location = header(response, HttpHeaders.LOCATION);
        return location == null
                ? new HopResult.Ended(Failed.lasting("HTTP %d without a Location".formatted(status)))
                : new HopResult.Redirected(location, status == 301 || status == 308);
    }

    private FetchResult document(ClassicHttpResponse response, FeedAddress address) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Failed("the answer is empty", 200);
        }
        InputStream body = entity.getContent();
        byte[] bytes = BodyReading.read(body, header(response, HttpHeaders.CONTENT_ENCODING), limits.maxBytes());
        if (bytes.length == 0) {
            return new Failed("the answer is empty", 200);
        }
        return new Fetched(
                new FeedDocument(bytes, header(response, HttpHeaders.CONTENT_TYPE), address.toString()),
                new Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED)),
                freshFor(response),
                hubs(response, address));
    }

    private static HubLinks hubs(ClassicHttpResponse response, FeedAddress address) {
        List<String> values = Arrays.stream(response.getHeaders("Link"))
                .map(Header::getValue)
                .filter(Objects::nonNull)
                .toList();
        return HubLinks.of(HubLinks.links(values), address.toString());
    }

    private @Nullable Duration freshFor(ClassicHttpResponse response) {
        return Freshness.read(name -> header(response, name), clock.instant());
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}

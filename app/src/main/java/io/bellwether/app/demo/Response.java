package io.bellwether.app.demo;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer to a GET or HEAD: with validators, 304 for a client that has it already, gzip for one that reads it.
 *
 * @param changed of the document; its Last-Modified
 */
record Response(String contentType, String text, Instant changed) {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    /** Enough of a SHA-256 to tell two states of one feed apart. */
    private static final int TAG_BYTES = 12;

    /** Sends it; whether the client now has the whole document from this exchange. */
    boolean send(HttpExchange exchange) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String tag = weakTag(body);
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", tag);
        headers.set("Last-Modified", HttpDate.format(changed));
        headers.set("Vary", "Accept-Encoding");
        if (isKnown(exchange.getRequestHeaders(), tag)) {
            exchange.sendResponseHeaders(NOT_MODIFIED, -1);
            return false;
        }
        headers.set("Content-Type", contentType);
        byte[] sent = encode(body, exchange.getRequestHeaders().getFirst("Accept-Encoding"), headers);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(OK, -1);
            return false;
        }
        exchange.sendResponseHeaders(OK, sent.length);
        try (OutputStream stream = exchange.getResponseBody()) {
            stream.write(sent);
        }
        return true;
    }

    /** If-None-Match decides alone where it stands (RFC 9110, section 13.2.2). */
    private boolean isKnown(Headers request, String tag) {
        String tags = request.getFirst("If-None-Match");
        if (tags != null) {
            return tags.strip().equals("*") || tags.contains(tag);
        }
        String since = request.getFirst("If-Modified-Since");
        Instant known = since == null ? null : HttpDate.parse(since);
        return known != null && !changed.isAfter(known);
    }

    private static byte[] encode(byte[] body, @Nullable String accepted, Headers headers) throws IOException {
        if (accepted == null || !accepted.contains("gzip")) {
            return body;
        }
        headers.set("Content-Encoding", "gzip");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }

    /** Weak, because the same tag stands for the plain and the packed form. */
    private static String weakTag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

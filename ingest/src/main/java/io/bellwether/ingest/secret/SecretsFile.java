package io.bellwether.ingest.secret;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.fetch.Credentials;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the secrets file, YAML with an entry for each feed that needs one:
 *
 * <pre>
 * https://news.example/feed.xml:
 *   user: reader
 *   password: word
 *   headers: {X-Api-Key: key}
 *   plain-http: true    # only for feeds at http addresses, whose secrets anybody on the way can read
 * </pre>
 *
 * What is wrong is told by file, feed and key, never by value.
 */
public final class SecretsFile {

    private static final Set<String> KEYS = Set.of("user", "password", "headers", "plain-http");
    /** Those that belong to the connection, or that we set. */
    private static final Set<String> OURS = Set.of(
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "te",
            "upgrade",
            "accept",
            "accept-encoding",
            "if-none-match",
            "if-modified-since",
            "user-agent");

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    private final Path file;

    private SecretsFile(Path file) {
        this.file = file;
    }

    /**
     * The secrets of a file.
     *
     * @throws StageException when it is not there, can be read by others than its owner, or says what nobody understands
     */
    public static Secrets read(Path file) {
        SecretsFile secrets = new SecretsFile(file);
        try {
            secrets.checkPermissions();
            return secrets.secrets(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException absent) {
            throw new StageException("secrets file %s does not exist".formatted(file), absent);
        } catch (IOException unreadable) {
            throw new StageException(
                    "secrets file %s cannot be read (%s)"
                            .formatted(file, unreadable.getClass().getSimpleName()),
                    unreadable);
        }
    }

    /** Where the file system knows no owner, group and others, nothing can be checked. */
    private void checkPermissions() throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        String text = PosixFilePermissions.toString(permissions);
        if (!text.endsWith("------")) {
            throw new StageException("secrets file %s is open to others than its owner (%s): run chmod 600 %s"
                    .formatted(file, text, file));
        }
    }

    private Secrets secrets(String yaml) {
        JsonNode root = tree(yaml);
        if (!root.isObject()) {
            throw new StageException(
                    "secrets file %s has no entries: write the address of a feed, a colon, and below it user and password"
                            .formatted(file));
        }
        Map<String, Credentials> feeds = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            feeds.put(entry.getKey(), credentials(entry.getKey(), entry.getValue()));
        }
        return new Secrets(feeds);
    }

    private JsonNode tree(String yaml) {
        try {
            return YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(yaml);
        } catch (JacksonException broken) {
            // Without the cause: its message quotes the line.
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new StageException(
                    "secrets file %s is no YAML, or says something twice, at line %d".formatted(file, line));
        }
    }

    private Credentials credentials(String feed, JsonNode entry) {
        if (!entry.isObject()) {
            throw wrong(feed, "has no user, password or headers");
        }
        for (String key : entry.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw wrong(
                        feed,
                        "has the unknown key %s: known are %s"
                                .formatted(key, KEYS.stream().sorted().toList()));
            }
        }
        Map<String, String> headers = headers(feed, entry);
        if (entry.has("user") || entry.has("password")) {
            headers.put("Authorization", basic(feed, entry));
        }
        JsonNode plain = entry.path("plain-http");
        if (!plain.isMissingNode() && !plain.isBoolean()) {
            throw wrong(feed, "has plain-http neither true nor false");
        }
        return Credentials.of(feed, headers, plain.asBoolean(false))
                .orElseThrow(() -> wrong(feed, "is no http(s) address"));
    }

    private Map<String, String> headers(String feed, JsonNode entry) {
        Map<String, String> headers = new LinkedHashMap<>();
        JsonNode given = entry.path("headers");
        if (!given.isMissingNode() && !given.isObject()) {
            throw wrong(feed, "has headers that are no names with values");
        }
        for (Map.Entry<String, JsonNode> header : given.properties()) {
            String name = header.getKey();
            if (!name.matches(TOKEN) || OURS.contains(name.toLowerCase(Locale.ROOT))) {
                throw wrong(feed, "has the header %s, which cannot be set".formatted(name));
            }
            headers.put(name, text(feed, "headers, " + name, header.getValue()));
        }
        return headers;
    }

    private String basic(String feed, JsonNode entry) {
        String user = text(feed, "user", entry.path("user"));
        String password = text(feed, "password", entry.path("password"));
        if (user.contains(":")) {
            throw wrong(feed, "has a user with a colon, which HTTP cannot send");
        }
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String feed, String key, JsonNode value) {
        String text = value.isValueNode() ? value.asString() : "";
        if (text.isEmpty() || text.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            throw wrong(feed, "has %s without a value of one line".formatted(key));
        }
        return text;
    }

    private StageException wrong(String feed, String what) {
        return new StageException("secrets file %s: feed %s %s"
                .formatted(file, feed.replaceFirst("(?i)^(https?://)[^/?#]*@", "$1"), what));
    }
}

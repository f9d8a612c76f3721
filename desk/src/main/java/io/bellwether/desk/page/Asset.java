package io.bellwether.desk.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that pages load: its address holds a hash of its bytes, so that it may be cached for ever. */
public enum Asset {
    /** The style sheet of every page. */
    STYLE("desk.css", "text/css; charset=utf-8"),
    /** Keys, for those who like them; pages work without. */
    SCRIPT("desk.js", "text/javascript; charset=utf-8"),
    /** The style sheet of reports, on the desk and in files. */
    REPORT("report.css", "text/css; charset=utf-8"),
    /** The bell in the browser's tab. */
    ICON("bell.svg", "image/svg+xml");

    private static final int HASH_CHARACTERS = 16;

    private final String type;
    private final String text;
    private final String hash;
    private final String path;

    Asset(String file, String type) {
        this.type = type;
        this.text = read(file);
        this.hash = hash(text);
        this.path = "/assets/" + hash + "/" + file;
    }

    /** Its address on this server. */
    public String path() {
        return path;
    }

    /** Its content type. */
    public String type() {
        return type;
    }

    /** Its hash, which is also its entity tag. */
    public String hash() {
        return hash;
    }

    /** Its bytes. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String file) {
        try (InputStream stream = Asset.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("this build lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}

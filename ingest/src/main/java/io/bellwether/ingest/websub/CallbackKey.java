package io.bellwether.ingest.websub;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which paths of callbacks and secrets of subscriptions are derived, each for itself: so they stay the same over
 * restarts, and none of them tells another. Says nothing of itself when printed. Thread-safe.
 */
final class CallbackKey {

    private static final int BYTES = 32;
    /** Of a path: 128 bits. */
    private static final int DIGITS = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private CallbackKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * The key in a directory, made when there is none; only its owner can read it.
     *
     * @throws StageException when it cannot be read or made, or others can read it
     */
    static CallbackKey in(Path directory) {
        Path file = directory.resolve("key");
        try {
            make(file);
            checkPermissions(file);
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != BYTES) {
                throw new StageException("%s is no key: remove it, and hubs are asked anew".formatted(file));
            }
            return new CallbackKey(bytes);
        } catch (IOException refused) {
            throw new StageException(
                    "the key %s cannot be read (%s): give ingest a directory it may write to".formatted(file, refused),
                    refused);
        }
    }

    /** Moved to its place when it is whole, so that a kill leaves none that is empty. */
    private static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        FileAttribute<?>[] owner = isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path part = file.resolveSibling("key.part");
        Files.deleteIfExists(part);
        try (var out =
                Files.newByteChannel(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            out.write(ByteBuffer.wrap(bytes));
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void checkPermissions(Path file) throws IOException {
        String permissions =
                isPosix(file) ? PosixFilePermissions.toString(Files.getPosixFilePermissions(file)) : "rw-------";
        if (!permissions.endsWith("------")) {
            throw new StageException("the key %s is open to others than its owner (%s): run chmod 600 %s"
                    .formatted(file, permissions, file));
        }
    }

    private static boolean isPosix(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        return directory != null && Files.getFileStore(directory).supportsFileAttributeView("posix");
    }

    /** The path that a hub is given for a feed. */
    String path(String feed, String hub, String topic) {
        return derived("path", feed, hub, topic).substring(0, DIGITS);
    }

    /** What a hub signs its deliveries with: 64 hexadecimal digits. */
    String secret(Place place) {
        return derived("secret", place.feed(), place.hub(), place.topic());
    }

    /** No part holds a line end, so that no two lists of parts are joined to one text. */
    private String derived(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return "key";
    }
}

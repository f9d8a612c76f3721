package io.bellwether.bench.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A test file as feedparser writes them: a feed whose first comment holds headers of the answer it came in and what must come out.
 *
 * @param name relative to the directory given, with slashes
 * @param bytes the whole document, not copied
 * @param headers by lower-case name
 * @param expected a Python expression; null when the file has none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and read only.
record TestFile(
        String name,
        byte[] bytes,
        Map<String, String> headers,
        @Nullable String expected) {

    private static final int COMMENT_WITHIN = 8_000;
    private static final Pattern HEADER = Pattern.compile("(?m)^\\s*Header:\\s*([\\w-]+):\\s*(.*)$");
    private static final Pattern EXPECT = Pattern.compile("(?m)^\\s*Expect:\\s*(.*)$");

    static TestFile read(Path directory, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String start = start(bytes);
            Map<String, String> headers = new TreeMap<>();
            Matcher header = HEADER.matcher(start);
            while (header.find()) {
                headers.put(
                        header.group(1).toLowerCase(Locale.ROOT),
                        header.group(2).strip());
            }
            Matcher expect = EXPECT.matcher(start);
            String name = directory.relativize(file).toString().replace('\\', '/');
            return new TestFile(
                    name, bytes, headers, expect.find() ? expect.group(1).strip() : null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(headers.get(lowerCaseName));
    }

    /** The first comment, whatever the encoding: its own text is ASCII or UTF-8, in UTF-16 and UTF-32 with zero bytes between. */
    private static String start(byte[] bytes) {
        byte[] narrow = new byte[Math.min(bytes.length, COMMENT_WITHIN)];
        int length = 0;
        for (int i = 0; i < narrow.length; i++) {
            if (bytes[i] != 0) {
                narrow[length++] = bytes[i];
            }
        }
        String text = new String(narrow, 0, length, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("-->");
        String comment = end < 0 ? "" : text.substring(0, end);
        byte[] written = comment.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(written))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return comment;
        }
    }
}

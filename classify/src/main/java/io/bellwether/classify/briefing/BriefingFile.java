package io.bellwether.classify.briefing;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a briefing from a file. */
public final class BriefingFile {

    /** A briefing is some pages; 2 MB are a thousand. */
    private static final long LARGEST = 2_000_000;

    private BriefingFile() {}

    /**
     * The briefing in a file, with at least one passage. Its title, if the text has none, is the file's name. Places count UTF-16 units
     * of the text without a byte order mark.
     *
     * @throws StageException when the file is missing, too large, no UTF-8 text, or holds no subject
     */
    public static Briefing read(Path file) {
        Briefing briefing = BriefingParser.parse(text(file), name(file));
        if (briefing.passages().isEmpty()) {
            throw new StageException(
                    "briefing %s holds no theme: write '- Heading: text' items, Markdown headings, or paragraphs of"
                                    .formatted(file)
                            + " at least %d words".formatted(Opening.WORDS));
        }
        return briefing;
    }

    private static String text(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new StageException("briefing %s is a directory: name a text file".formatted(file));
            }
            if (Files.size(file) > LARGEST) {
                throw new StageException("briefing %s has %d bytes: a briefing may have %d, split it"
                        .formatted(file, Files.size(file), LARGEST));
            }
            return decoded(file, Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new StageException("briefing %s does not exist: check the path".formatted(file), missing);
        } catch (IOException unreadable) {
            throw new StageException(
                    "briefing %s cannot be read: %s".formatted(file, unreadable.getMessage()), unreadable);
        }
    }

    private static String decoded(Path file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new StageException(
                        "briefing %s is not text (it holds NUL): save it as plain text in UTF-8".formatted(file));
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new StageException(
                    "briefing %s is not UTF-8 text: save it as plain text in UTF-8".formatted(file), notUtf8);
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "briefing" : name.toString().replaceFirst("\\.[^.]+$", "");
    }
}

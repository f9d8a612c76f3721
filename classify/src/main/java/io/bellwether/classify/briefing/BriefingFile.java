package io.bellwether.classify.briefing;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Reads a briefing from a file: plain text, Markdown, HTML, DOCX or PDF, told by its content. Text and Markdown are taken as they are;
 * of the others Markdown is made. Places count in that text.
 */
public final class BriefingFile {

    private static final int LARGEST = Stream.of(BriefingFormat.values())
            .mapToInt(BriefingFormat::largest)
            .max()
            .orElseThrow();

    private BriefingFile() {}

    /**
     * The briefing in a file, with at least one passage. Its title, if the document has none, is the file's name. Places count UTF-16
     * units of {@link Briefing#text()}, which has no byte order mark.
     *
     * @throws StageException when the file is missing, too large, not of these formats, or holds no text or no subject
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
                throw new StageException("briefing %s is a directory: name a file".formatted(file));
            }
            checkSize(Files.size(file), LARGEST);
            byte[] bytes = Files.readAllBytes(file);
            BriefingFormat format = BriefingFormat.of(bytes);
            checkSize(bytes.length, format.largest());
            return written(extracted(format, file, bytes));
        } catch (NoSuchFileException missing) {
            throw new StageException("briefing %s does not exist: check the path".formatted(file), missing);
        } catch (IOException unreadable) {
            throw new StageException(
                    "briefing %s cannot be read: %s".formatted(file, unreadable.getMessage()), unreadable);
        } catch (UnreadableBriefing unreadable) {
            throw new StageException("briefing %s %s".formatted(file, unreadable.getMessage()), unreadable);
        }
    }

    private static void checkSize(long bytes, int largest) throws UnreadableBriefing {
        if (bytes > largest) {
            throw new UnreadableBriefing("has %d bytes: a briefing may have %d, split it".formatted(bytes, largest));
        }
    }

    private static String extracted(BriefingFormat format, Path file, byte[] bytes) throws UnreadableBriefing {
        return switch (format) {
            case TEXT -> TextDecoding.decode(bytes);
            case HTML -> HtmlText.of(bytes);
            case DOCX -> DocxText.of(file);
            case PDF -> PdfText.of(file, bytes);
        };
    }

    private static String written(String text) throws UnreadableBriefing {
        if (text.isBlank()) {
            throw new UnreadableBriefing("is empty: write what you worry about into it");
        }
        return text;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "briefing" : name.toString().replaceFirst("\\.[^.]+$", "");
    }
}

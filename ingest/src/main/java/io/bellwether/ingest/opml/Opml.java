package io.bellwether.ingest.opml;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.xml.SafeXml;
import io.bellwether.ingest.xml.UnreadableXmlException;
import io.bellwether.ingest.xml.XmlCleaning;
import io.bellwether.ingest.xml.XmlDecoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads and writes lists of feeds in OPML (opml.org/spec2), in folders nested as they like. Of feeds with one address the first counts. */
public final class Opml {

    /** Larger lists are a mistake, in bytes. */
    private static final int LIMIT = 32 * 1024 * 1024;

    private Opml() {}

    /**
     * The feeds of a file.
     *
     * @throws StageException when there is no such file, it is no OPML or lists no feed
     */
    public static SubscriptionList read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return read(content, file.toString());
        } catch (NoSuchFileException absent) {
            throw new StageException("feed list %s does not exist: name an OPML file".formatted(file), absent);
        } catch (IOException unreadable) {
            throw new StageException(
                    "feed list %s cannot be read (%s): name an OPML file".formatted(file, unreadable.getMessage()),
                    unreadable);
        }
    }

    /**
     * The feeds of a list that was read elsewhere.
     *
     * @param place file or address, for messages
     * @throws IOException as the stream does
     * @throws StageException when it is no OPML or lists no feed
     */
    public static SubscriptionList read(InputStream content, String place) throws IOException {
        byte[] bytes = content.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new StageException("feed list %s is larger than %d MB: is it OPML?".formatted(place, LIMIT >> 20));
        }
        SubscriptionList list = list(bytes, place);
        if (list.feeds().isEmpty()) {
            throw new StageException(
                    "feed list %s names no feed: give at least one <outline> an xmlUrl with an http(s) address"
                            .formatted(place));
        }
        return list;
    }

    /** The list as an OPML 2.0 document; what its remarks say is missing stays so. */
    public static String write(SubscriptionList list) {
        return OpmlWriting.write(list);
    }

    private static SubscriptionList list(byte[] bytes, String place) {
        String clean = XmlCleaning.clean(XmlDecoding.decode(bytes, null));
        if (clean.isEmpty()) {
            throw noOpml(place, "no XML", null);
        }
        try {
            Element root = SafeXml.read(clean).getRootElement();
            if (root.getName().equalsIgnoreCase("opml")) {
                return OutlineReading.read(root, place);
            }
            throw noOpml(place, "its root element is " + root.getName(), null);
        } catch (UnreadableXmlException broken) {
            SubscriptionList told = OutlineReading.read(BrokenOpml.read(clean), place);
            if (told.feeds().isEmpty()) {
                throw noOpml(place, broken.getMessage(), broken);
            }
            return told.with(new SubscriptionList("", List.of(), List.of(mended(place, told, broken))));
        }
    }

    private static String mended(String place, SubscriptionList told, UnreadableXmlException broken) {
        return "feed list %s is broken XML (%s): %d feeds could be told all the same, check that none is missing"
                .formatted(place, broken.getMessage(), told.feeds().size());
    }

    private static StageException noOpml(String place, @Nullable String reason, @Nullable Throwable cause) {
        String message = "feed list %s is no OPML (%s): export one from a feed reader, or see briefings/feeds.opml"
                .formatted(place, reason);
        return cause == null ? new StageException(message) : new StageException(message, cause);
    }
}

package io.bellwether.desk.mail;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.outbox.Channel;
import io.bellwether.desk.outbox.Delivery;
import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.telling.DeskLinks;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** A dry run: mail becomes files that mail readers open, and nothing is sent. Thread-safe. */
public final class EmlFiles implements Channel {

    private final Path directory;
    private final MailWriting writing;
    private final Session session = Session.getInstance(new Properties());

    /**
     * Files in that directory, which is made when it is missing.
     *
     * @throws StageException when it cannot be made
     */
    public EmlFiles(Path directory, MailSettings settings, DeskLinks links) {
        this.directory = directory;
        this.writing = new MailWriting(settings, links);
        try {
            Files.createDirectories(directory);
        } catch (IOException failed) {
            throw new StageException(
                    "%s cannot be made (%s): choose another with --mail-to-files".formatted(directory, failed), failed);
        }
    }

    /** A message delivered twice is one file. */
    @Override
    public Delivery deliver(Outgoing outgoing) {
        Path file = directory.resolve("%06d.eml".formatted(outgoing.message().id()));
        Path unfinished = directory.resolve(file.getFileName() + ".unfinished");
        try {
            try (OutputStream stream = Files.newOutputStream(unfinished)) {
                writing.write(session, outgoing).writeTo(stream);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return new Delivery.Written(file.toString());
        } catch (IOException | MessagingException failed) {
            return new Delivery.Deferred("%s cannot be written: %s".formatted(file, failed), "mend --mail-to-files");
        }
    }
}

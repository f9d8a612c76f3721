package io.bellwether.ingest.inbox;

import io.bellwether.ingest.parse.FeedDocument;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The form of a kept answer on disk. */
final class AnswerFile {

    /** First bytes of every file; another form gets another number. */
    private static final int FORM = 0xBE110001;

    private AnswerFile() {}

    /** Writes the answer to a file, in place of what it holds. */
    static void write(Path file, ReceivedAnswer answer) throws IOException {
        FeedDocument document = answer.document();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(FORM);
            out.writeLong(answer.received().toEpochMilli());
            out.writeUTF(document.address());
            out.writeBoolean(document.contentType() != null);
            out.writeUTF(document.contentType() == null ? "" : document.contentType());
            out.writeInt(document.bytes().length);
            out.write(document.bytes());
        }
    }

    /**
     * The answer of a file.
     *
     * @throws IOException when it cannot be read, breaks off, or is of another form
     */
    static ReceivedAnswer read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != FORM) {
                throw new IOException("not a kept answer of this version");
            }
            Instant received = Instant.ofEpochMilli(in.readLong());
            String address = in.readUTF();
            boolean typed = in.readBoolean();
            String contentType = in.readUTF();
            int length = in.readInt();
            byte[] bytes = in.readAllBytes();
            if (bytes.length != length) {
                throw new IOException("it breaks off");
            }
            return new ReceivedAnswer(new FeedDocument(bytes, typed ? contentType : null, address), received);
        }
    }
}

package io.bellwether.classify.embedding;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Vectors of some articles of ordinary news, by which to tell how near such news usually comes to a theme. No text is kept. */
public final class BackgroundEmbeddings {

    private static final String FILE = "background-embeddings.bin";

    private BackgroundEmbeddings() {}

    /** The vectors that come with the program. */
    public static List<Embedding> bundled() {
        return Bundled.EMBEDDINGS;
    }

    private static final class Bundled {
        private static final List<Embedding> EMBEDDINGS = load();

        /** Two numbers, how many and how long, then each vector's values as signed bytes. */
        private static List<Embedding> load() {
            try (InputStream file = Objects.requireNonNull(BackgroundEmbeddings.class.getResourceAsStream(FILE), FILE);
                    DataInputStream in = new DataInputStream(file)) {
                int count = in.readInt();
                int length = in.readInt();
                List<Embedding> embeddings = new ArrayList<>();
                for (int number = 0; number < count; number++) {
                    float[] values = new float[length];
                    for (int at = 0; at < length; at++) {
                        values[at] = in.readByte();
                    }
                    embeddings.add(Embedding.ofLengthOne(values));
                }
                return List.copyOf(embeddings);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the bundled file " + FILE + " cannot be read", unreadable);
            }
        }
    }
}

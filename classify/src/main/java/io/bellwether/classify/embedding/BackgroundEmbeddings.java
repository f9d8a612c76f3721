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

    /** A meaning seen from the middle of ordinary news: what is unusual about it. */
    public static Embedding unusual(Embedding meaning) {
        float[] values = meaning.values().clone();
        for (int at = 0; at < values.length; at++) {
            values[at] -= Bundled.MIDDLE[at];
        }
        return Embedding.ofLengthOne(values);
    }

    private static final class Bundled {
        private static final List<Embedding> EMBEDDINGS = load();
        private static final float[] MIDDLE = middle();

        private static float[] middle() {
            float[] middle = new float[EMBEDDINGS.getFirst().values().length];
            for (Embedding article : EMBEDDINGS) {
                for (int at = 0; at < middle.length; at++) {
                    middle[at] += article.values()[at] / EMBEDDINGS.size();
                }
            }
            return middle;
        }

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

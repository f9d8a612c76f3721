package io.bellwether.bench.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item in the newsroom.
 *
 * @param url its address
 * @param titles of its revisions, the first one first
 * @param whole the latest revision that a response carried whole; -1 when none did
 * @param first when the first such response had gone out; null when none did
 */
public record ServedItem(
        String url,
        List<String> titles,
        int whole,
        @Nullable Instant first) {

    /** Copies the list. */
    public ServedItem {
        titles = List.copyOf(titles);
    }

    static ServedItem of(String url, String title) {
        return new ServedItem(url, List.of(title), -1, null);
    }

    ServedItem edited(String title) {
        List<String> all = new ArrayList<>(titles);
        all.add(title);
        return new ServedItem(url, all, whole, first);
    }

    ServedItem servedWhole(int revision, Instant now) {
        return new ServedItem(url, titles, Math.max(whole, revision), first == null ? now : first);
    }

    /** Whether some response carried it whole, so that it must not be lost. */
    public boolean owed() {
        return whole >= 0;
    }
}

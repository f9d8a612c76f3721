package io.bellwether.classify.tag;

import io.bellwether.article.profile.Theme;
import io.bellwether.classify.embedding.Embedding;
import io.bellwether.classify.embedding.EmbeddingTable;
import io.bellwether.classify.embedding.SentenceEncoder;
import java.util.ArrayList;
import java.util.List;

/** All themes of a profile as vectors, side by side: a sentence is compared with all of them at once. Immutable. */
final class ProfileMeaning {

    private final List<ThemeMeaning> themes;

    /** Of each theme the whole, the headings, and its sentences. */
    private final EmbeddingTable table;

    private final int[] starts;
    private final Embedding subject;

    private ProfileMeaning(List<ThemeMeaning> themes) {
        this.themes = themes;
        this.starts = new int[themes.size() + 1];
        List<Embedding> all = new ArrayList<>();
        for (int place = 0; place < themes.size(); place++) {
            all.add(themes.get(place).whole());
            all.add(themes.get(place).heading());
            all.addAll(themes.get(place).sentences());
            starts[place + 1] = all.size();
        }
        this.table = new EmbeddingTable(all);
        this.subject = Embedding.mean(themes.stream().map(ThemeMeaning::whole).toList());
    }

    /** Of at least one theme. */
    static ProfileMeaning of(List<Theme> themes, SentenceEncoder encoder) {
        return new ProfileMeaning(
                themes.stream().map(theme -> ThemeMeaning.of(theme, encoder)).toList());
    }

    /** The themes in the profile's order. */
    List<ThemeMeaning> themes() {
        return themes;
    }

    /** All themes together. */
    Embedding subject() {
        return subject;
    }

    /** How near a vector comes to each theme. */
    Nearness nearness(Embedding sentence) {
        return new Nearness(table.cosines(sentence));
    }

    /** Cosines of one vector with all there is of the themes. */
    final class Nearness {

        private final double[] cosines;

        private Nearness(double[] cosines) {
            this.cosines = cosines;
        }

        /** To the whole theme. */
        double whole(int theme) {
            return cosines[starts[theme]];
        }

        /** To its headings. */
        double heading(int theme) {
            return cosines[starts[theme] + 1];
        }

        /** To the nearest of its sentences. */
        double nearest(int theme) {
            double nearest = cosines[starts[theme] + 2];
            for (int at = starts[theme] + 3; at < starts[theme + 1]; at++) {
                nearest = Math.max(nearest, cosines[at]);
            }
            return nearest;
        }
    }
}

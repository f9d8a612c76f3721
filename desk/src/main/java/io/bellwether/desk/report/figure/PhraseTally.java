package io.bellwether.desk.report.figure;

import java.util.HashSet;
import java.util.Set;

/** In how many stories a phrase stands. Not thread-safe. */
final class PhraseTally {

    private String written;
    private final String article;
    private final Set<String> stories = new HashSet<>();
    private final Set<String> publishers = new HashSet<>();
    private int before;
    private String lastBefore = "";
    private int named;
    private int small;

    /** A phrase as first written in the week, in that article: as a name, once a headline writes it as one. */
    PhraseTally(String written, String article) {
        this.written = written;
        this.article = article;
    }

    void add(Headline headline, HeadlinePhrase phrase) {
        stories.add(headline.story());
        publishers.add(headline.source());
        if (phrase.name()) {
            written = named == 0 ? phrase.written() : written;
            named++;
        } else if (phrase.isSmall()) {
            small++;
        }
    }

    /** Counts a story of the weeks before; the same one comes in one go. */
    void addBefore(String story) {
        if (!lastBefore.equals(story)) {
            lastBefore = story;
            before++;
        }
    }

    String written() {
        return written;
    }

    String article() {
        return article;
    }

    int stories() {
        return stories.size();
    }

    int publishers() {
        return publishers.size();
    }

    int before() {
        return before;
    }

    /** Whether its capitals tell more often than not that it is a name: one headline's "Users" is none where others write "users". */
    boolean name() {
        return named > small;
    }
}

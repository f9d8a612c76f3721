package io.bellwether.desk.telling;

import io.bellwether.desk.report.WeeklyReport;
import io.bellwether.desk.store.ArticleTitle;
import io.bellwether.desk.store.FeedTally;
import io.bellwether.desk.subscription.SavedSearch;
import java.time.Instant;
import java.util.List;

/** What a message tells. */
public sealed interface Telling {

    /** What is new of one story. */
    record OfStory(ToldStory story) implements Telling {}

    /**
     * What is new of several.
     *
     * @param first those that are told, the loudest first, not empty
     * @param further how many more there are
     */
    record OfStories(List<ToldStory> first, int further) implements Telling {
        /** Copies the list. */
        public OfStories {
            first = List.copyOf(first);
        }
    }

    /**
     * What alerts said in a time.
     *
     * @param themes those with alerts, the one with the most first
     * @param feeds what the feeds let us see when this was read
     */
    record OfDay(Instant from, Instant until, List<DayTheme> themes, FeedTally feeds) implements Telling {
        /** Copies the list. */
        public OfDay {
            themes = List.copyOf(themes);
        }
    }

    /**
     * Articles that fit a search.
     *
     * @param first the newest, not empty
     * @param further how many more there are
     */
    record OfSearch(SavedSearch search, List<ArticleTitle> first, int further) implements Telling {
        /** Copies the list. */
        public OfSearch {
            first = List.copyOf(first);
        }
    }

    /** A week. */
    record OfWeek(WeeklyReport report) implements Telling {}

    /**
     * One theme in a day.
     *
     * @param stories the loudest, not empty
     * @param further how many more alerts it had
     */
    record DayTheme(String id, String title, List<ToldStory> stories, int further) {
        /** Copies the list. */
        public DayTheme {
            stories = List.copyOf(stories);
        }
    }
}

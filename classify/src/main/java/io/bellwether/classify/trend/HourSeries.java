package io.bellwether.classify.trend;

/**
 * What was counted of one theme in a row of hours. Hours are numbered from 1970-01-01T00:00Z; outside the row nothing was seen. The arrays
 * are the caller's to leave alone.
 */
public final class HourSeries {

    private final long first;
    private final int[] stories;
    private final int[] articles;
    private final int[] observed;

    /**
     * A row of hours.
     *
     * @param first number of the first hour
     * @param stories independent stories of the theme, by hour
     * @param articles articles of the theme
     * @param observed all articles, with or without a theme; 0 when nothing was seen
     */
    public HourSeries(long first, int[] stories, int[] articles, int[] observed) {
        this.first = first;
        this.stories = stories;
        this.articles = articles;
        this.observed = observed;
    }

    long first() {
        return first;
    }

    /** The hour after the last. */
    long end() {
        return first + stories.length;
    }

    boolean holds(long hour) {
        return hour >= first && hour < end();
    }

    /** Independent stories of the theme in that hour. */
    public int stories(long hour) {
        return at(stories, hour);
    }

    /** Articles without the theme: a theme's own burst is no reason to expect more of it. */
    int others(long hour) {
        return Math.max(0, at(observed, hour) - at(articles, hour));
    }

    boolean seen(long hour) {
        return at(observed, hour) > 0;
    }

    private int at(int[] counts, long hour) {
        return holds(hour) ? counts[(int) (hour - first)] : 0;
    }
}

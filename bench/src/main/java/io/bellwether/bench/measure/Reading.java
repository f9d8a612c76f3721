package io.bellwether.bench.measure;

/** What counts as right. The first two are those of {@code gold/score.py}. */
public enum Reading {
    /** What a dashboard shows: every tag against every mention. */
    TAG("tag", 1),
    /** Every tag against main subjects; on a secondary mention it is neither right nor wrong. */
    ALERT("alert", 1.5),
    /** What wakes someone up: only tags that raise an alert, against main subjects. */
    ALERT_FLAG("alert flag", 1.5);

    private final String title;
    private final double least;

    Reading(String title, double least) {
        this.title = title;
        this.least = least;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** Whether a grade asks for a tag. */
    boolean wants(double grade) {
        return grade >= least;
    }

    /** Whether a grade is one on which nothing is right or wrong: one labeller's only, or too slight for this reading. */
    boolean undecided(double grade) {
        return grade > 0 && grade < least;
    }

    /** Whether the tagger said the theme. */
    boolean heard(Judgement article, String theme) {
        return switch (this) {
            case TAG, ALERT -> article.tags().contains(theme);
            case ALERT_FLAG -> article.alerts().contains(theme);
        };
    }
}

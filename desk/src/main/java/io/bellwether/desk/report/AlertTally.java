package io.bellwether.desk.report;

/** Alerts that a theme raised in the week, by the severity they have now. */
public record AlertTally(String theme, String title, int high, int medium, int low) {

    /** All of them. */
    public int all() {
        return high + medium + low;
    }
}

package io.bellwether.desk.page;

import java.util.List;

/** The alerts of one day. */
record AlertDay(String name, List<AlertCard> alerts) {

    AlertDay {
        alerts = List.copyOf(alerts);
    }

    /** Whether the alert at a place tells the same story under the same title as the one before it: what both have in common is then told once. */
    boolean again(int at) {
        return at > 0 && tellsTheSame(alerts.get(at - 1), alerts.get(at));
    }

    /** Themes of one story may have begun with different articles of it. */
    private static boolean tellsTheSame(AlertCard one, AlertCard other) {
        return one.page().equals(other.page()) && one.title().equals(other.title());
    }
}

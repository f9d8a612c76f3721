package io.bellwether.desk.page;

import java.util.List;

/** The alerts of one day. */
record AlertDay(String name, List<AlertCard> alerts) {

    AlertDay {
        alerts = List.copyOf(alerts);
    }

    /** Whether the alert at a place is of the same story as the one before it: what both have in common is then told once. */
    boolean again(int at) {
        return at > 0 && alerts.get(at).page().equals(alerts.get(at - 1).page());
    }
}

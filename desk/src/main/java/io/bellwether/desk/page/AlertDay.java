package io.bellwether.desk.page;

import java.util.List;

/** The alerts of one day. */
record AlertDay(String name, List<AlertCard> alerts) {

    AlertDay {
        alerts = List.copyOf(alerts);
    }
}

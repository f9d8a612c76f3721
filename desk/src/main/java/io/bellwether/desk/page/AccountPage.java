package io.bellwether.desk.page;

import java.util.List;

/**
 * Who is logged in.
 *
 * @param name empty where the desk asks for none
 * @param role in words
 * @param lines what was done of late, the last first; empty for readers
 */
record AccountPage(String name, String role, List<Line> lines) {

    AccountPage {
        lines = List.copyOf(lines);
    }

    /** Something that was done. */
    record Line(Moment time, String who, String action, String subject, String address) {}
}

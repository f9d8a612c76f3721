package io.bellwether.desk.page;

import java.util.List;

/**
 * What changed in a theme.
 *
 * @param title of the theme
 * @param lines one change each, in words
 */
record DiffGroup(String title, List<String> lines) {

    DiffGroup {
        lines = List.copyOf(lines);
    }
}

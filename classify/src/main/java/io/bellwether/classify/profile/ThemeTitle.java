package io.bellwether.classify.profile;

import java.util.Comparator;
import java.util.List;

/** Names a theme by the shortest of its headings: the longer ones add circumstances. */
final class ThemeTitle {

    private ThemeTitle() {}

    /** The shortest heading, the first of equally short ones, without quotes. */
    static String of(List<String> headings) {
        String title = headings.stream()
                .map(heading -> heading.replaceAll("^[\"“”'‘’]+|[\"“”'‘’]+$", ""))
                .min(Comparator.comparingInt(String::length))
                .orElse("");
        return title.isBlank() ? headings.getFirst() : title;
    }
}

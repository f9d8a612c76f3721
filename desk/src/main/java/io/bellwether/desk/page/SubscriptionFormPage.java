package io.bellwether.desk.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a subscription.
 *
 * @param address whose it is, when it is changed; empty for a new one
 * @param search what is followed, in words; empty for alerts
 * @param values as typed, by field
 * @param mistakes what to mend, by field
 */
public record SubscriptionFormPage(
        String action,
        Optional<String> address,
        Optional<String> search,
        List<Theme> themes,
        Map<String, String> values,
        Map<String, String> mistakes) {

    /** Before a theme's id in the name of its field. */
    public static final String THEME = "theme.";

    /** Copies all. */
    public SubscriptionFormPage {
        themes = List.copyOf(themes);
        values = Map.copyOf(values);
        mistakes = Map.copyOf(mistakes);
    }

    /** A theme to choose. */
    public record Theme(String id, String title) {
        /** The name of its field. */
        public String field() {
            return THEME + id;
        }
    }

    /** Its heading. */
    public String title() {
        return address.map(known -> "Change what " + known + " is told")
                .orElse(search.isPresent() ? "Follow this search" : "New subscription");
    }

    /** What stands in a field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether a box is ticked or a choice made. */
    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String mistake(String field) {
        return mistakes.getOrDefault(field, "");
    }
}

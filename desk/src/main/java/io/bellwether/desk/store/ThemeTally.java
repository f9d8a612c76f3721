package io.bellwether.desk.store;

import java.util.List;

/**
 * A theme with its counts.
 *
 * @param headings briefing headings merged into it
 * @param inForce whether a profile in force has it; false for one that only older tags and alerts carry
 * @param articles articles that carry it
 * @param alerts alerts raised for it
 */
public record ThemeTally(String id, String title, List<String> headings, boolean inForce, long articles, long alerts) {

    /** Copies the list. */
    public ThemeTally {
        headings = List.copyOf(headings);
    }
}

package io.bellwether.desk.report;

import java.util.List;

/**
 * What the headlines of tagged articles say now and did not before.
 *
 * @param stories of the week whose words were counted
 * @param before stories of the eight weeks before
 * @param comparable whether those are enough to tell what is new
 * @param rising the surest first
 * @param names written as names in the week and in none of the weeks before, those in most stories first
 */
public record TermChanges(
        int stories, int before, boolean comparable, List<RisingTerm> rising, List<RisingTerm> names) {

    /** Words are held against so many weeks before, as baselines are. */
    public static final int WEEKS_BEFORE = 8;

    /** Copies the lists. */
    public TermChanges {
        rising = List.copyOf(rising);
        names = List.copyOf(names);
    }
}

package io.bellwether.desk.page;

import java.util.List;

/**
 * A whole profile as text, to be edited.
 *
 * @param version of the profile that it was made from
 * @param revision of the draft that it was made from; 0 for none
 * @param yaml the text, as it is or as it was typed
 */
public record WholeProfilePage(String version, long revision, String yaml, List<String> faults) {

    /** Copies the list. */
    public WholeProfilePage {
        faults = List.copyOf(faults);
    }
}

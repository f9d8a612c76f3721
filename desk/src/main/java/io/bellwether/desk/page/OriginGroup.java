package io.bellwether.desk.page;

import java.util.List;

/**
 * The terms that come from one place.
 *
 * @param place in words
 * @param sentence of the briefing, or a note; may be empty
 * @param units where in the briefing's text it stands, in words; may be empty
 * @param terms the heaviest first
 */
record OriginGroup(String place, String sentence, String units, List<TermLine> terms) {

    OriginGroup {
        terms = List.copyOf(terms);
    }
}

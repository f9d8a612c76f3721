package io.bellwether.desk.page;

import java.util.List;

/**
 * A theme of a profile.
 *
 * @param facts how much it holds and when it speaks, each in words
 * @param sentences the rest of it: headings, gate, aliases, concepts, what it learned
 * @param strongest its heaviest terms
 * @param groups all its terms by where they come from, the group with the heaviest term first
 * @param further terms that are not shown
 * @param page of the theme
 * @param edit where it can be edited
 */
record ProfileThemePanel(
        String id,
        String title,
        List<String> facts,
        List<String> sentences,
        List<TermLine> strongest,
        List<OriginGroup> groups,
        int further,
        String page,
        String edit) {

    ProfileThemePanel {
        facts = List.copyOf(facts);
        sentences = List.copyOf(sentences);
        strongest = List.copyOf(strongest);
        groups = List.copyOf(groups);
    }
}

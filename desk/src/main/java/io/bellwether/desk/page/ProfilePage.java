package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * A profile: all its themes with what they listen for.
 *
 * @param title of its briefing
 * @param heading what it is: in force, draft, or an earlier version
 * @param facts how large it is and since when it holds, each in words
 * @param remarks what else is to be known, such as a draft that waits
 * @param current which of the room's pages this is: profile or version
 * @param mayEdit whether the reader may change it
 * @param restore version that can be made the draft; empty where that would change nothing
 * @param revision of the draft there is, for the form that replaces it; 0 for none
 */
record ProfilePage(
        String title,
        String heading,
        String version,
        List<String> facts,
        List<Choice> remarks,
        String current,
        boolean mayEdit,
        Optional<String> restore,
        long revision,
        List<ProfileThemePanel> themes) {

    ProfilePage {
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
        themes = List.copyOf(themes);
    }
}

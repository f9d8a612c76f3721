package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * What changed since the reader last looked.
 *
 * @param seen until when the reader has seen all; empty before the reader said so
 * @param text what changed, in words
 * @param acts what can be done about it
 */
record SinceBar(Optional<Moment> seen, String text, List<Choice> acts) {

    SinceBar {
        acts = List.copyOf(acts);
    }
}

package io.bellwether.classify.stream;

import java.time.Instant;

/**
 * The story an article was put into: its edits stay there, also when the story is long closed.
 *
 * @param story its id
 * @param seen when the article or an edit came last, by the wall clock
 */
record KnownStory(String story, Instant seen) {}

package io.bellwether.classify.story;

import java.time.Instant;

/**
 * A report in its story.
 *
 * @param number of arrival; goes up by one
 * @param story what it is in
 * @param place in the story, from 1
 * @param came when it came
 */
record HeldReport(long number, Report report, OpenStory story, int place, Instant came) {}

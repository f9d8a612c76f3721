package io.bellwether.classify.story;

import java.util.Optional;

/**
 * The story an article belongs to.
 *
 * @param article its id
 * @param story the id of the story's first article
 * @param join why it joined; empty when it began the story, or had been seen before
 */
public record StoryAssignment(String article, String story, Optional<StoryJoin> join) {}

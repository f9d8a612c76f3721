package io.bellwether.classify.past;

import io.bellwether.article.feedback.Mark;

/**
 * A mark that the old profile agreed with and the new one does not.
 *
 * @param title of the marked article
 * @param scoreBefore of the mark's theme under the old profile; 0 where it is far from a tag
 * @param scoreAfter the same under the new one
 */
public record Regression(Mark mark, String title, double scoreBefore, double scoreAfter) {}

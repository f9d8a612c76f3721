package io.bellwether.desk.report;

/**
 * A word or phrase that more of the week's stories use than those of the weeks before.
 *
 * @param text as first written in the week
 * @param stories of the week that hold it
 * @param publishers of those
 * @param before stories of the weeks before that hold it
 * @param deviations standard deviations of the log-odds ratio from no difference
 * @param article id of the first article that holds it
 */
public record RisingTerm(String text, int stories, int publishers, int before, double deviations, String article) {}

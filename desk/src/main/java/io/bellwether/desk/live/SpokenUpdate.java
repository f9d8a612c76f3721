package io.bellwether.desk.live;

import io.bellwether.article.alert.Severity;

/**
 * An alert has spoken.
 *
 * @param ordinal rises in the order in which updates are stored
 * @param severity of the alert as it is now
 * @param raised whether it is new; else it was there before and spoke again
 */
public record SpokenUpdate(long ordinal, String story, String theme, Severity severity, boolean raised) {}

package io.bellwether.classify.alert;

import io.bellwether.article.alert.Severity;
import java.time.Instant;

/**
 * What an alert said last.
 *
 * @param sources independent sources there were
 * @param time publication of the article that made it speak
 * @param source publisher of that article
 */
record Spoken(Severity severity, int sources, Instant time, String source) {}

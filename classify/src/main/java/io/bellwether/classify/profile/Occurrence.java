package io.bellwether.classify.profile;

import io.bellwether.article.profile.Provenance;

/**
 * One place of a briefing where a word or phrase stands.
 *
 * @param key its word forms, separated by single spaces: equal for all inflections
 * @param text its lemmas, separated by single spaces
 * @param heading whether it stands in a heading
 * @param name whether it is written as a name or acronym
 */
record Occurrence(String key, String text, boolean heading, boolean name, Provenance from) {

    /** Whether it is a phrase of several words. */
    boolean phrase() {
        return key.indexOf(' ') >= 0;
    }
}

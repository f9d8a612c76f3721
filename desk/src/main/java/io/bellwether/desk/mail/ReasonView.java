package io.bellwether.desk.mail;

import java.util.Optional;

/**
 * One term that counted.
 *
 * @param origin where it comes from, in words
 * @param sentence the briefing's sentence; empty when there is none
 */
record ReasonView(String term, String origin, Optional<String> sentence) {}

/** The briefing: what a person wrote, cut into headings and the passages under them. */
@NullMarked
package io.bellwether.classify.briefing;

import org.jspecify.annotations.NullMarked;

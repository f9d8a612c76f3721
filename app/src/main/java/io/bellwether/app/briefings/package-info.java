/** The briefing and the list of feeds inside the jar. */
@NullMarked
package io.bellwether.app.briefings;

import org.jspecify.annotations.NullMarked;

/** From a briefing to a profile: merging headings into themes, choosing and weighing terms, reading and writing the file. */
@NullMarked
package io.bellwether.classify.profile;

import org.jspecify.annotations.NullMarked;

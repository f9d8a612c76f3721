/** What publishers could put into their feeds to reach those who read them, from feed to browser. */
@NullMarked
package io.bellwether.app.hostile;

import org.jspecify.annotations.NullMarked;

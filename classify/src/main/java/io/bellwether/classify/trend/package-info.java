/** Counts each theme by hour, knows what is usual for it, and says what is surprising. */
@NullMarked
package io.bellwether.classify.trend;

import org.jspecify.annotations.NullMarked;

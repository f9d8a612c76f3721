/** Feeds on loopback whose windows move on with the clock, with faults when asked, and a note of what they served whole. */
@NullMarked
package io.bellwether.bench.newsroom;

import org.jspecify.annotations.NullMarked;

/** How punctual polling is with thousands of feeds, and what a hanging one costs the others. */
@NullMarked
package io.bellwether.bench.polls;

import org.jspecify.annotations.NullMarked;

/** The measure itself, on examples by hand. */
@NullMarked
package io.bellwether.bench.extraction;

import org.jspecify.annotations.NullMarked;

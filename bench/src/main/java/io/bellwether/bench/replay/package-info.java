/** What becomes of the items of feeds that were read again and again. */
@NullMarked
package io.bellwether.bench.replay;

import org.jspecify.annotations.NullMarked;

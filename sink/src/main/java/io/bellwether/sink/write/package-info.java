/** Writing: rows and next offsets in one transaction, by the one sink that holds the epoch. */
@NullMarked
package io.bellwether.sink.write;

import org.jspecify.annotations.NullMarked;

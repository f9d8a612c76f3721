/** Readers of a running desk, measured. */
@NullMarked
package io.bellwether.bench.readers;

import org.jspecify.annotations.NullMarked;

/** Trends measured on streams whose bursts are known. */
@NullMarked
package io.bellwether.bench.trend;

import org.jspecify.annotations.NullMarked;

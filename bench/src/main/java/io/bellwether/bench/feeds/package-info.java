/** How well feeds are read: another project's test files, charset traps, and any file at all. */
@NullMarked
package io.bellwether.bench.feeds;

import org.jspecify.annotations.NullMarked;

/** Tests of the benchmark's peer. */
@NullMarked
package io.bellwether.bench.tag;

import org.jspecify.annotations.NullMarked;

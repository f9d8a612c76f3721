/** The whole way, measured: from the response of a feed to the row in the store, everything embedded in one process. */
@NullMarked
package io.bellwether.bench.flow;

import org.jspecify.annotations.NullMarked;

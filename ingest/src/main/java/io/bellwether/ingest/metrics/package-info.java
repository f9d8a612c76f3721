/** Figures of ingest for those who watch it from outside. */
@NullMarked
package io.bellwether.ingest.metrics;

import org.jspecify.annotations.NullMarked;

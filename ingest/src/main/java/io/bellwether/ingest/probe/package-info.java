/** Feeds asked once, outside of polling: what is there, and whether it is well. */
@NullMarked
package io.bellwether.ingest.probe;

import org.jspecify.annotations.NullMarked;

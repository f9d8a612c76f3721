/** A server that does whatever a server can do wrong, and feeds that must outlive it. */
@NullMarked
package io.bellwether.ingest.hostile;

import org.jspecify.annotations.NullMarked;

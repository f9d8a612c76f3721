/** One HTTP exchange with a feed's server, bounded in time, size and place. */
@NullMarked
package io.bellwether.ingest.fetch;

import org.jspecify.annotations.NullMarked;

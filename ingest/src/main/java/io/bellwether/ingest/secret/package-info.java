/** What feeds show to their servers alone: kept in a file that its owner alone can read. */
@NullMarked
package io.bellwether.ingest.secret;

import org.jspecify.annotations.NullMarked;

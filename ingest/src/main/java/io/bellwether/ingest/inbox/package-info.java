/** Answers that are received and not yet acknowledged, kept over a kill of the process. */
@NullMarked
package io.bellwether.ingest.inbox;

import org.jspecify.annotations.NullMarked;

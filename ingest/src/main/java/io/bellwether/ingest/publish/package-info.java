/** Articles and coverage reach Kafka, and coverage comes back at the start. */
@NullMarked
package io.bellwether.ingest.publish;

import org.jspecify.annotations.NullMarked;

/** The ingest stage: feeds become articles and coverage. */
@NullMarked
package io.bellwether.ingest;

import org.jspecify.annotations.NullMarked;

/** One id for one item, whatever its disguise. */
@NullMarked
package io.bellwether.ingest.identity;

import org.jspecify.annotations.NullMarked;

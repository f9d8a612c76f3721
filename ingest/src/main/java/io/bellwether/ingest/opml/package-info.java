/** Lists of feeds. */
@NullMarked
package io.bellwether.ingest.opml;

import org.jspecify.annotations.NullMarked;

/** Bytes of a feed become its items, in plain text. */
@NullMarked
package io.bellwether.ingest.parse;

import org.jspecify.annotations.NullMarked;

/** Rows: what a record of a topic becomes before it is stored. */
@NullMarked
package io.bellwether.sink.row;

import org.jspecify.annotations.NullMarked;

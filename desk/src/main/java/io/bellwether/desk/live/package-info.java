/** Tells open pages what is new: one look at the store for all who listen. */
@NullMarked
package io.bellwether.desk.live;

import org.jspecify.annotations.NullMarked;

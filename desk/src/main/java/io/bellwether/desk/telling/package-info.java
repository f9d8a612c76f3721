/** What messages tell, read from the store: for every way they go the same. */
@NullMarked
package io.bellwether.desk.telling;

import org.jspecify.annotations.NullMarked;

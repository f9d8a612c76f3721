/** A PostgreSQL server beside this process. */
@NullMarked
package io.bellwether.embedded.postgres;

import org.jspecify.annotations.NullMarked;

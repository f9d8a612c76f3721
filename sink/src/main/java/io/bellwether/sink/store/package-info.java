/** The store: how to reach PostgreSQL, its schema, and what its failures mean. */
@NullMarked
package io.bellwether.sink.store;

import org.jspecify.annotations.NullMarked;

/** The stage: one thread that carries records from the log to the store until it is closed. */
@NullMarked
package io.bellwether.sink.stage;

import org.jspecify.annotations.NullMarked;

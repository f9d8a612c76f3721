/** The log: partitions, positions and records of the topics that are stored. */
@NullMarked
package io.bellwether.sink.log;

import org.jspecify.annotations.NullMarked;

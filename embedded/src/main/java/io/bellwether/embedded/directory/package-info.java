/** The data directory: one process at a time. */
@NullMarked
package io.bellwether.embedded.directory;

import org.jspecify.annotations.NullMarked;

/** How the measurements meet those who run them. */
@NullMarked
package io.bellwether.bench.console;

import org.jspecify.annotations.NullMarked;

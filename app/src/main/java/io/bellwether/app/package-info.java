/** The front door: main and the top of the command line. */
@NullMarked
package io.bellwether.app;

import org.jspecify.annotations.NullMarked;

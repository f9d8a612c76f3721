/** Articles and profiles that a measurement is given on its command line. */
@NullMarked
package io.bellwether.bench.corpus;

import org.jspecify.annotations.NullMarked;

/** Tests of reading labels. */
@NullMarked
package io.bellwether.bench.labelled;

import org.jspecify.annotations.NullMarked;

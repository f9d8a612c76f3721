/** Tests of the measures. */
@NullMarked
package io.bellwether.bench.measure;

import org.jspecify.annotations.NullMarked;

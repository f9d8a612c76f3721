/** Tests of the measurements, and a floor under the tags. */
@NullMarked
package io.bellwether.bench.quality;

import org.jspecify.annotations.NullMarked;

/** How well tags agree with labels: pure functions of judgements. */
@NullMarked
package io.bellwether.bench.measure;

import org.jspecify.annotations.NullMarked;

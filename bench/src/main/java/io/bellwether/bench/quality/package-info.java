/** The command line {@code bench/quality}: how right the tags are, on labels and on ordinary news. */
@NullMarked
package io.bellwether.bench.quality;

import org.jspecify.annotations.NullMarked;

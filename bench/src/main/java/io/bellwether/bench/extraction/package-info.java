/** How well article pages become text, beside another extractor on the same pages. */
@NullMarked
package io.bellwether.bench.extraction;

import org.jspecify.annotations.NullMarked;

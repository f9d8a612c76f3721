/** How right the stories are, against pairs of articles labelled by hand. */
@NullMarked
package io.bellwether.bench.story;

import org.jspecify.annotations.NullMarked;

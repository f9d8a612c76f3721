/** Which articles report one event: single-pass clustering over a sliding window, with the evidence of every join. */
@NullMarked
package io.bellwether.classify.story;

import org.jspecify.annotations.NullMarked;

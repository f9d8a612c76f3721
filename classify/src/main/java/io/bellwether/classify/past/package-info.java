/** The past: the log read again under another profile, to rewrite it or to see what would have been said. */
@NullMarked
package io.bellwether.classify.past;

import org.jspecify.annotations.NullMarked;

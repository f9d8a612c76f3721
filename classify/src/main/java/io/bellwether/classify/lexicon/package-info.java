/** General knowledge of how news words things: groups of names, and concepts with the wordings that say them. */
@NullMarked
package io.bellwether.classify.lexicon;

import org.jspecify.annotations.NullMarked;

/** Tests of lexicon files and of the lexicon that comes with the program. */
@NullMarked
package io.bellwether.classify.lexicon;

import org.jspecify.annotations.NullMarked;

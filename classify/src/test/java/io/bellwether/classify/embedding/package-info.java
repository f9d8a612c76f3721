/** Tests of vectors and of the sentence model. */
@NullMarked
package io.bellwether.classify.embedding;

import org.jspecify.annotations.NullMarked;

/** Meaning as numbers: sentences that say alike lie near each other, whatever their words. */
@NullMarked
package io.bellwether.classify.embedding;

import org.jspecify.annotations.NullMarked;

/** Dead letters: records that a stage could not use, kept as found, and their way back. */
@NullMarked
package io.bellwether.article.dead;

import org.jspecify.annotations.NullMarked;

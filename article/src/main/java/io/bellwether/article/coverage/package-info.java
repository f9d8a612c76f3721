/** Coverage: what could and what could not be seen of a feed. */
@NullMarked
package io.bellwether.article.coverage;

import org.jspecify.annotations.NullMarked;

/** The article: one news item, whatever feed it came from. */
@NullMarked
package io.bellwether.article.item;

import org.jspecify.annotations.NullMarked;

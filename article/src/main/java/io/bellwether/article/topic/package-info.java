/** The topics: their names, settings, JSON and the way to reach them. */
@NullMarked
package io.bellwether.article.topic;

import org.jspecify.annotations.NullMarked;

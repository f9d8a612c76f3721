/** Trends: how each theme moves from hour to hour. */
@NullMarked
package io.bellwether.article.trend;

import org.jspecify.annotations.NullMarked;

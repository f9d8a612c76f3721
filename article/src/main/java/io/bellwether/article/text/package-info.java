/** Text as every later part may rely on it. */
@NullMarked
package io.bellwether.article.text;

import org.jspecify.annotations.NullMarked;

/** What each running stage shows to the process that holds it. */
@NullMarked
package io.bellwether.article.stage;

import org.jspecify.annotations.NullMarked;

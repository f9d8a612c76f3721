/** Which addresses of the network may be gone to on behalf of others. */
@NullMarked
package io.bellwether.article.address;

import org.jspecify.annotations.NullMarked;

/** How fast articles are tagged. */
@NullMarked
package io.bellwether.bench.tag;

import org.jspecify.annotations.NullMarked;

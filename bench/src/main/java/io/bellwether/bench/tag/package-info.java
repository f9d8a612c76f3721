/** How fast articles are tagged, and how much memory that holds, beside Lucene Monitor. */
@NullMarked
package io.bellwether.bench.tag;

import org.jspecify.annotations.NullMarked;

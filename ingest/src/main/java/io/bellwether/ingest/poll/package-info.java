/** When each feed is asked, and what becomes of the answer. */
@NullMarked
package io.bellwether.ingest.poll;

import org.jspecify.annotations.NullMarked;

/** Feeds: what they let us see, and following, muting, removing and finding them. */
@NullMarked
package io.bellwether.desk.server.feed;

import org.jspecify.annotations.NullMarked;

/** Managing feeds: how they are found, what is wished of them, and the way of a wish to topic feeds. */
@NullMarked
package io.bellwether.desk.feed;

import org.jspecify.annotations.NullMarked;

/** What is new, told to open pages. */
@NullMarked
package io.bellwether.desk.server.live;

import org.jspecify.annotations.NullMarked;

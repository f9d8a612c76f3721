/** Search, for people, programs and feed readers, and the reading of what is asked. */
@NullMarked
package io.bellwether.desk.server.search;

import org.jspecify.annotations.NullMarked;

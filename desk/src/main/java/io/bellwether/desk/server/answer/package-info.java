/** How requests are answered: pages, JSON, all there is a line at a time, and problems. */
@NullMarked
package io.bellwether.desk.server.answer;

import org.jspecify.annotations.NullMarked;

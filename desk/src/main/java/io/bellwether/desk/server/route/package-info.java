/** How a subject gives its ways in to the server, and what each asks of whoever comes. */
@NullMarked
package io.bellwether.desk.server.route;

import org.jspecify.annotations.NullMarked;

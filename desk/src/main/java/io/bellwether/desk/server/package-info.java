/** The desk's HTTP server: routes, parameters, and what keeps strangers out. */
@NullMarked
package io.bellwether.desk.server;

import org.jspecify.annotations.NullMarked;

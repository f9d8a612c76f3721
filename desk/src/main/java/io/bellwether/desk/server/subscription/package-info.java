/** Who is told of what: subscriptions by page and API, and ending them by a link. */
@NullMarked
package io.bellwether.desk.server.subscription;

import org.jspecify.annotations.NullMarked;

/** Today's page, alerts for programs, feed readers and tables, and what the reader has seen of them. */
@NullMarked
package io.bellwether.desk.server.alert;

import org.jspecify.annotations.NullMarked;

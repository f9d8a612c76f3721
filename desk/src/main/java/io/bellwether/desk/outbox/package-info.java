/** What is due to whom, and its way out: decisions are pure, and what was decided stands in the store until it is done. */
@NullMarked
package io.bellwether.desk.outbox;

import org.jspecify.annotations.NullMarked;

/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.desk.outbox;

import org.jspecify.annotations.NullMarked;

/** Messages as JSON for programs, signed and posted. */
@NullMarked
package io.bellwether.desk.webhook;

import org.jspecify.annotations.NullMarked;

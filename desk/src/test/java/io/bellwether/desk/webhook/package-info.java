/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.desk.webhook;

import org.jspecify.annotations.NullMarked;

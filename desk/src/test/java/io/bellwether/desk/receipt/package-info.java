/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.desk.receipt;

import org.jspecify.annotations.NullMarked;

/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.desk.telling;

import org.jspecify.annotations.NullMarked;

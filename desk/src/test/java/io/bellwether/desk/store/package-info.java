/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.desk.store;

import org.jspecify.annotations.NullMarked;

/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.desk.page;

import org.jspecify.annotations.NullMarked;

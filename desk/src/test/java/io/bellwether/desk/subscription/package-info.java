/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.desk.subscription;

import org.jspecify.annotations.NullMarked;

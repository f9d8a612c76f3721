/** Tests of marks. */
@NullMarked
package io.bellwether.desk.mark;

import org.jspecify.annotations.NullMarked;

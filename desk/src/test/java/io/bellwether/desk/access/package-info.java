/** Tests of who may do what. */
@NullMarked
package io.bellwether.desk.access;

import org.jspecify.annotations.NullMarked;

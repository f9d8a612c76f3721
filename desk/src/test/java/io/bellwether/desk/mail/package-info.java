/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.desk.mail;

import org.jspecify.annotations.NullMarked;

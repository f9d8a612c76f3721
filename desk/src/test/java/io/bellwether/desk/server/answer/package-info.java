/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.desk.server.answer;

import org.jspecify.annotations.NullMarked;

/** Why an article is tagged or silent, for people and for programs. */
@NullMarked
package io.bellwether.desk.server.why;

import org.jspecify.annotations.NullMarked;

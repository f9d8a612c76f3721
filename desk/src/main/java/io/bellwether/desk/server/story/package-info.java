/** Stories, for people and for programs. */
@NullMarked
package io.bellwether.desk.server.story;

import org.jspecify.annotations.NullMarked;

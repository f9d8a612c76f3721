/** Themes and their trends, for people and for programs. */
@NullMarked
package io.bellwether.desk.server.theme;

import org.jspecify.annotations.NullMarked;

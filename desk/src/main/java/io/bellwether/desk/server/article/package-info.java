/** Articles for people and for programs, and the marks on them. */
@NullMarked
package io.bellwether.desk.server.article;

import org.jspecify.annotations.NullMarked;

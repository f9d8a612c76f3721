/** Marks: what people say of a theme on an article, on its way to topic feedback and back. */
@NullMarked
package io.bellwether.desk.mark;

import org.jspecify.annotations.NullMarked;

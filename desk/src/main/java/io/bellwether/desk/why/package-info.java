/** Why an article is tagged or silent, seen or unseen: the receipt of one article that a reader asks about. */
@NullMarked
package io.bellwether.desk.why;

import org.jspecify.annotations.NullMarked;

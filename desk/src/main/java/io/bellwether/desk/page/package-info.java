/** Pages for people: what each shows, and its template. */
@NullMarked
package io.bellwether.desk.page;

import org.jspecify.annotations.NullMarked;

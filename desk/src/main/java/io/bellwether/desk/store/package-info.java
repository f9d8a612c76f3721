/** What the desk reads from the store: one SQL file for each question. */
@NullMarked
package io.bellwether.desk.store;

import org.jspecify.annotations.NullMarked;

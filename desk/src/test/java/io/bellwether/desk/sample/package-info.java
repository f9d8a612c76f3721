/** A store with invented news for tests, hostile news among it. */
@NullMarked
package io.bellwether.desk.sample;

import org.jspecify.annotations.NullMarked;

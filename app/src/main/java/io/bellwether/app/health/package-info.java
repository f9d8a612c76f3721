/** The state of this process for those who watch it from outside. */
@NullMarked
package io.bellwether.app.health;

import org.jspecify.annotations.NullMarked;

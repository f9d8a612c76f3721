/** One class for each command. */
@NullMarked
package io.bellwether.app.command;

import org.jspecify.annotations.NullMarked;

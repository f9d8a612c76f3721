/** What people read: errors, progress, sizes of time. */
@NullMarked
package io.bellwether.app.console;

import org.jspecify.annotations.NullMarked;

/** Stages and servers of one process: what is started, in which order, and how it ends. */
@NullMarked
package io.bellwether.app.process;

import org.jspecify.annotations.NullMarked;

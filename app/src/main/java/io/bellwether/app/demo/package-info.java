/** A newsroom of invented publishers on loopback: what the demo listens to. */
@NullMarked
package io.bellwether.app.demo;

import org.jspecify.annotations.NullMarked;

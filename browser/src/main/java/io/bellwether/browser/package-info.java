/** A real browser for tests: how it is started, and how a test waits for what it shows. */
@NullMarked
package io.bellwether.browser;

import org.jspecify.annotations.NullMarked;

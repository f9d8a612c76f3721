/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.browser;

import org.jspecify.annotations.NullMarked;

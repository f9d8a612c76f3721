/** Tests of what a story says. */
@NullMarked
package io.bellwether.classify.alert;

import org.jspecify.annotations.NullMarked;

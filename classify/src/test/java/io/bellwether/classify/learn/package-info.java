/** Tests of what is learned from marks. */
@NullMarked
package io.bellwether.classify.learn;

import org.jspecify.annotations.NullMarked;

/** What processors of the stream share: the form of their state, and how it is forgotten. */
@NullMarked
package io.bellwether.classify.state;

import org.jspecify.annotations.NullMarked;

/** The stream: articles in, tags and alerts out, each exactly once. */
@NullMarked
package io.bellwether.classify.stream;

import org.jspecify.annotations.NullMarked;

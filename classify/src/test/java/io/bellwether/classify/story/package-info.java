@NullMarked
package io.bellwether.classify.story;

import org.jspecify.annotations.NullMarked;

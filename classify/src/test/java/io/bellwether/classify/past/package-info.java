@NullMarked
package io.bellwether.classify.past;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.bellwether.bench.story;

import org.jspecify.annotations.NullMarked;

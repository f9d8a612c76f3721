@NullMarked
package io.bellwether.bench.flow;

import org.jspecify.annotations.NullMarked;

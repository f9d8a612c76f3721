@NullMarked
package io.bellwether.bench.faults;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.bellwether.bench.faults.compare;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.bellwether.bench.faults.newsroom;

import org.jspecify.annotations.NullMarked;

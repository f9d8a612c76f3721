@NullMarked
package io.bellwether.bench.newsroom;

import org.jspecify.annotations.NullMarked;

/** Labels: which themes people found on an article, and how the labels' themes relate to a profile's. */
@NullMarked
package io.bellwether.bench.labelled;

import org.jspecify.annotations.NullMarked;

/** Tests of the measurements of feeds, on feeds in our own words. */
@NullMarked
package io.bellwether.bench.feeds;

import org.jspecify.annotations.NullMarked;

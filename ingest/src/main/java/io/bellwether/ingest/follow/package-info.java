/** Which feeds are polled: the list ingest was started with, and what people want of feeds laid over it. */
@NullMarked
package io.bellwether.ingest.follow;

import org.jspecify.annotations.NullMarked;

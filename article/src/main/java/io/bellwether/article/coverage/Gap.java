package io.bellwether.article.coverage;

import java.time.Instant;

/**
 * A time in which a feed may have shown items that nobody saw: at its end not one item of the answer at its beginning was left.
 *
 * @param count gaps of this feed so far, this one included
 * @param from when the former answer came
 * @param until when the answer came that has nothing in common with it
 */
public record Gap(int count, Instant from, Instant until) {}

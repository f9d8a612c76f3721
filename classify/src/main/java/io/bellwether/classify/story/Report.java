package io.bellwether.classify.story;

import java.time.Instant;

/**
 * An article as far as it is compared with others. Weights are those of the moment it came.
 *
 * @param id of the article
 * @param source who published it
 * @param time when it was published, else when it came
 * @param title terms of the title without the publisher's name
 * @param text terms of the title and of the beginning of the text
 * @param names those of them that are written as names
 * @param figures numbers and dates
 * @param capitals for each term of {@code text} how much more often running text has it with a capital than without; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Report(
        String id,
        String source,
        Instant time,
        Terms title,
        Terms text,
        Terms names,
        Figures figures,
        byte[] capitals) {}

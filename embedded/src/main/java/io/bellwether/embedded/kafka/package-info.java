/** A Kafka broker in this process. */
@NullMarked
package io.bellwether.embedded.kafka;

import org.jspecify.annotations.NullMarked;

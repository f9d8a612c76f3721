/** How what people do on the desk gets to the topics. */
@NullMarked
package io.bellwether.desk.topic;

import org.jspecify.annotations.NullMarked;

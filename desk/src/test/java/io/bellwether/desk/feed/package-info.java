@NullMarked
package io.bellwether.desk.feed;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.bellwether.desk.live;

import org.jspecify.annotations.NullMarked;

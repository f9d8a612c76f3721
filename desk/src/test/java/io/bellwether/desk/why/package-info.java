@NullMarked
package io.bellwether.desk.why;

import org.jspecify.annotations.NullMarked;

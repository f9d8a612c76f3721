/** Who is told of alerts on their own: of which, when and how. */
@NullMarked
package io.bellwether.desk.subscription;

import org.jspecify.annotations.NullMarked;

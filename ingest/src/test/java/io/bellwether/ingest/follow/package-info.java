@NullMarked
package io.bellwether.ingest.follow;

import org.jspecify.annotations.NullMarked;

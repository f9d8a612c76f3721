/** What a site's robots.txt lets us read. */
@NullMarked
package io.bellwether.ingest.robots;

import org.jspecify.annotations.NullMarked;

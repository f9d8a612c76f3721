/** Which feeds a site has. */
@NullMarked
package io.bellwether.ingest.discovery;

import org.jspecify.annotations.NullMarked;

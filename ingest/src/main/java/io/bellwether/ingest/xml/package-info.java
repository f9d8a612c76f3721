/** XML from strangers: decoded, cleaned, and read without traps. */
@NullMarked
package io.bellwether.ingest.xml;

import org.jspecify.annotations.NullMarked;

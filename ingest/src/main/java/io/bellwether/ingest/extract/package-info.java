/** The main text of an article's page. */
@NullMarked
package io.bellwether.ingest.extract;

import org.jspecify.annotations.NullMarked;

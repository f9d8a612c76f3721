/** The full text of articles whose feeds give only a teaser, from the articles' pages. */
@NullMarked
package io.bellwether.ingest.page;

import org.jspecify.annotations.NullMarked;

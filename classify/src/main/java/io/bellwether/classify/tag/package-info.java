/** The tagger: an article and a profile give an analysis; its receipts and its lines of JSON. */
@NullMarked
package io.bellwether.classify.tag;

import org.jspecify.annotations.NullMarked;

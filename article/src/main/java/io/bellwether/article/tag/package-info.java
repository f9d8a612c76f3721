/** The analysis of one article: its tags, each with evidence. */
@NullMarked
package io.bellwether.article.tag;

import org.jspecify.annotations.NullMarked;

/** Words: tokens with their places, forms made equal, sentences, parts of speech, the language of a text. */
@NullMarked
package io.bellwether.classify.language;

import org.jspecify.annotations.NullMarked;

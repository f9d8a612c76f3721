package io.bellwether.classify.tag;

import java.util.List;

/**
 * A wording found in a sentence.
 *
 * @param statement place of the sentence in the article
 * @param hits one for each of its elements, which do not overlap
 */
record SaidWording(ConceptIndex.Sought sought, int statement, List<Hit> hits) {}

package io.bellwether.classify.tag;

/**
 * Which parts of the tagger speak.
 *
 * @param lexicon whether the wordings of concepts and the names of groups are looked for
 * @param meaning whether sentence vectors give a second opinion
 */
public record TaggerParts(boolean lexicon, boolean meaning) {

    /** All there is. */
    public static final TaggerParts ALL = new TaggerParts(true, true);
}

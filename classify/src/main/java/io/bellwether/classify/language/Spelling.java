package io.bellwether.classify.language;

import java.util.Map;

/** Makes British and American spellings of one word one: by a list, and by the rule that {@code z} stands for {@code s} in -ize and -yze. */
public final class Spelling {

    private static final Map<String, String> LISTED = WordList.pairs("spellings.txt");

    /** Shorter words end so by themselves: {@code seize}, {@code prize}. */
    private static final int LEAST = 6;

    private Spelling() {}

    /**
     * The same for all spellings of a word.
     *
     * @param stem in lower case and without inflection
     */
    public static String of(String stem) {
        String listed = LISTED.get(stem);
        if (listed != null) {
            return listed;
        }
        return stem.length() >= LEAST && stem.indexOf('z') > 0 ? withS(stem) : stem;
    }

    private static String withS(String stem) {
        for (String ending : new String[] {"iz", "yz", "izer", "yzer", "ization"}) {
            if (stem.endsWith(ending)) {
                int z = stem.length() - ending.length() + 1;
                return stem.substring(0, z) + 's' + stem.substring(z + 1);
            }
        }
        return stem;
    }
}

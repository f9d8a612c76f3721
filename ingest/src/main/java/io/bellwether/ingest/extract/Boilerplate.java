package io.bellwether.ingest.extract;

import java.util.regex.Pattern;

/** What pages say of themselves between paragraphs: read also, sign up, share, photo credits. */
final class Boilerplate {

    /** Mass above which a block says more than that, whatever it begins with. */
    private static final int LONGEST = 400;

    private static final Pattern PHRASES = Pattern.compile(
            "^[\\s\\p{P}\\p{S}]{0,6}(?:" + String.join("|", WordList.read("boilerplate.txt")) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Boilerplate() {}

    static boolean is(Block block) {
        return block.mass() <= LONGEST && PHRASES.matcher(block.text()).find();
    }
}

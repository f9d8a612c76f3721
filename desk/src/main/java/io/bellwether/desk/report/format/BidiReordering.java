package io.bellwether.desk.report.format;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.BreakIterator;
import java.util.Locale;

/** Turns runs that read from right to left into the order in which they are drawn, with Arabic letters shaped. */
final class BidiReordering implements BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        String shaped = ArabicShaping.of(text);
        characters.setText(shaped);
        StringBuilder drawn = new StringBuilder();
        int end = characters.last();
        for (int start = characters.previous(); start != BreakIterator.DONE; start = characters.previous()) {
            drawn.append(mirrored(shaped.substring(start, end)));
            end = start;
        }
        return drawn.toString();
    }

    /** Brackets open the other way round (Unicode Standard Annex 9, rule L4). */
    private static String mirrored(String character) {
        int place = character.length() == 1 ? MIRRORED.indexOf(character) : -1;
        return place < 0 ? character : String.valueOf(MIRRORED.charAt(place ^ 1));
    }

    /** Letters are shaped before they are put into order. */
    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}

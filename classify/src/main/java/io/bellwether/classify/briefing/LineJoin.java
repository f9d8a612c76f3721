package io.bellwether.classify.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines of a paragraph and mends words that were hyphenated at the end of a line. */
final class LineJoin {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(-\\p{L}[\\p{L}\\p{M}'’]*)*");
    private static final Pattern CUT = Pattern.compile(".*?(?<left>[\\p{L}\\p{M}'’-]*\\p{L})-", Pattern.DOTALL);
    private static final Pattern REST =
            Pattern.compile("(?<right>\\p{Ll}[\\p{L}\\p{M}'’]*(-[\\p{L}]+)*).*", Pattern.DOTALL);

    /** Words that the document writes in the middle of lines. */
    private final Set<String> known = new HashSet<>();

    /** Learns the document's words, but for the halves at line ends. */
    LineJoin(List<String> lines) {
        boolean cut = false;
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                boolean half = (cut && word.start() == 0)
                        || (word.end() == line.length() - 1 && line.charAt(word.end()) == '-');
                if (!half) {
                    known.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
            cut = line.endsWith("-");
        }
    }

    /** Adds a line to the lines of its paragraph before it. */
    void append(StyledText block, StyledText line) {
        String before = block.oneLine();
        Matcher cut = CUT.matcher(before);
        if (cut.matches()) {
            if (joins(cut.group("left"), line.oneLine())) {
                block.dropLast();
            }
        } else if (!before.endsWith("—") && !before.isEmpty()) {
            block.append(" ", block.isAllBold());
        }
        block.append(line);
    }

    /**
     * Whether the hyphen was put there by the end of the line: not where the document writes the word with it, nor where both halves are
     * words of the document and the whole is not, as in open-source.
     */
    private boolean joins(String left, String line) {
        Matcher rest = REST.matcher(line);
        if (!rest.matches()) {
            return false;
        }
        String start = left.toLowerCase(Locale.ROOT);
        String end = rest.group("right").toLowerCase(Locale.ROOT);
        if (known.contains(start + end)) {
            return true;
        }
        boolean compound = known.contains(start + "-" + end)
                || start.indexOf('-') >= 0
                || end.indexOf('-') >= 0
                || (known.contains(start) && known.contains(end));
        return !compound;
    }
}

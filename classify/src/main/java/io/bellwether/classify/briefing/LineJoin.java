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

    /** What the document's own words say about a hyphen at a line's end. */
    private enum Hyphen {
        OF_LINE_END,
        OF_WORD,
        DOUBTFUL
    }

    /** Words that the document writes in the middle of lines. */
    private final Set<String> known = new HashSet<>();

    /** Whether the document cuts words at line ends at all; one that does not has only hyphens of words there. */
    private final boolean cutsWords;

    /** Learns the document's words and habits. */
    LineJoin(List<String> lines) {
        learn(lines);
        int balance = 0;
        for (int at = 1; at < lines.size(); at++) {
            Matcher cut = CUT.matcher(lines.get(at - 1));
            Hyphen hyphen = cut.matches() ? hyphen(cut.group("left"), lines.get(at)) : Hyphen.DOUBTFUL;
            balance += hyphen == Hyphen.OF_LINE_END ? 1 : 0;
            balance -= hyphen == Hyphen.OF_WORD ? 1 : 0;
        }
        cutsWords = balance >= 0;
    }

    /** Halves at line ends are no words. */
    private void learn(List<String> lines) {
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
            Hyphen hyphen = hyphen(cut.group("left"), line.oneLine());
            if (hyphen == Hyphen.OF_LINE_END || (hyphen == Hyphen.DOUBTFUL && cutsWords)) {
                block.dropLast();
            }
        } else if (!before.endsWith("—") && !before.isEmpty()) {
            block.append(" ", block.isAllBold());
        }
        block.append(line);
    }

    /** A word's own hyphen: the document writes the word with it elsewhere, or both halves and not the whole, as in open-source. */
    private Hyphen hyphen(String left, String line) {
        Matcher rest = REST.matcher(line);
        if (!rest.matches()) {
            return Hyphen.OF_WORD;
        }
        String start = left.toLowerCase(Locale.ROOT);
        String end = rest.group("right").toLowerCase(Locale.ROOT);
        if (known.contains(start + end)) {
            return Hyphen.OF_LINE_END;
        }
        boolean compound = known.contains(start + "-" + end)
                || start.indexOf('-') >= 0
                || end.indexOf('-') >= 0
                || (known.contains(start) && known.contains(end));
        return compound ? Hyphen.OF_WORD : Hyphen.DOUBTFUL;
    }
}

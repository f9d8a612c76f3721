package io.bellwether.classify.tag;

import io.bellwether.article.tag.Caution;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and phrases that make a sentence doubtful, from one list a kind. */
final class CautionWords {

    /** Before a phrase that only looks like one of its kind: what stands inside it does not count. */
    private static final String BUT_NOT = "!";

    private static final CautionWords BUNDLED = new CautionWords();

    private final PhraseTree tree = new PhraseTree();
    private final Map<Integer, Caution.Kind> kinds = new HashMap<>();

    private CautionWords() {
        for (Caution.Kind kind : Caution.Kind.values()) {
            String list = kind.name().toLowerCase(Locale.ROOT) + ".txt";
            for (String line : WordList.lines(CautionWords.class, list)) {
                if (line.startsWith(BUT_NOT)) {
                    tree.add(line.substring(BUT_NOT.length()));
                } else {
                    kinds.put(tree.add(line), kind);
                }
            }
        }
    }

    /** What to beware of in a sentence, in order of place. */
    static List<Caution> in(String text, List<Word> sentence, int year) {
        List<Hit> hits = BUNDLED.tree.find(sentence);
        List<Caution> cautions = new ArrayList<>();
        for (Hit hit : hits) {
            Caution.Kind kind = BUNDLED.kinds.get(hit.phrase());
            if (kind != null && hits.stream().noneMatch(other -> BUNDLED.isNone(other) && other.overlaps(hit))) {
                cautions.add(new Caution(kind, quote(text, sentence, hit.from(), hit.to())));
            }
        }
        for (int at = 1; at < sentence.size(); at++) {
            if (sentence.get(at - 1).form().equals("in")
                    && isPast(sentence.get(at).form(), year)) {
                cautions.add(new Caution(Caution.Kind.RETROSPECTIVE, quote(text, sentence, at - 1, at + 1)));
            }
        }
        return cautions;
    }

    private boolean isNone(Hit hit) {
        return !kinds.containsKey(hit.phrase());
    }

    /** Last year may be last month. */
    private static boolean isPast(String form, int year) {
        return form.matches("(19|20)[0-9]{2}") && Integer.parseInt(form) < year - 1;
    }

    private static String quote(String text, List<Word> sentence, int from, int to) {
        return text.substring(sentence.get(from).start(), sentence.get(to - 1).end());
    }
}

package io.bellwether.desk.profile;

import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Words and phrases that an editor typed into one field, each on a line.
 *
 * @param field that faults name
 * @param known what the profile has there, with its weight: that may stay, and differ in inflection alone; what is typed anew may not
 * @param seen what cannot be typed again, by the forms of its words; grows as lines are read
 * @param faults told what is wrong
 */
record TypedLines(String field, Map<String, Double> known, Map<List<String>, String> seen, Consumer<Fault> faults) {

    private static final int MOST = 2_000;
    private static final int LONGEST = 200;

    /** Lines without weights. */
    List<String> plain(String typed) {
        List<String> words = new ArrayList<>();
        for (String line : lines(typed)) {
            if (isNew(line)) {
                words.add(line);
            }
        }
        return words;
    }

    /** Lines that may end in a colon and a weight. */
    void weighted(String typed, BiConsumer<String, Double> each) {
        for (String line : lines(typed)) {
            WeightedLine read = WeightedLine.read(line, known);
            OptionalDouble weight = read.weight();
            if (weight.isEmpty() || weight.getAsDouble() <= 0 || weight.getAsDouble() > ThemeEdit.HEAVIEST) {
                fault(
                        "“%s”: behind the colon must stand a number such as 2.5, above 0 to 1000; leave the line out to remove it"
                                .formatted(ProfileLimits.brief(line)));
            } else if (isNew(read.text())) {
                each.accept(read.text(), weight.getAsDouble());
            }
        }
    }

    private List<String> lines(String typed) {
        List<String> lines = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST + 1L)
                .toList();
        if (lines.size() > MOST) {
            fault("that are more than %d lines: take some out".formatted(MOST));
            return List.of();
        }
        return lines;
    }

    private boolean isNew(String text) {
        if (text.length() > LONGEST || !ProfileLimits.prints(text)) {
            fault("“%s” is longer than %d characters or holds one that does not print"
                    .formatted(ProfileLimits.brief(text), LONGEST));
            return false;
        }
        List<String> forms = Words.forms(text);
        if (forms.isEmpty()) {
            fault("“%s” holds no letter or digit, so it would match nothing".formatted(ProfileLimits.brief(text)));
            return false;
        }
        String twin = seen.putIfAbsent(forms, text);
        if (twin == null || (known.containsKey(text) && !twin.equals(text))) {
            return true;
        }
        fault("“%s” is there already as “%s”: change that one"
                .formatted(ProfileLimits.brief(text), ProfileLimits.brief(twin)));
        return false;
    }

    private void fault(String reason) {
        faults.accept(new Fault(field, reason));
    }
}

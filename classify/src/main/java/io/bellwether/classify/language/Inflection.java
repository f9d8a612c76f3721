package io.bellwether.classify.language;

import java.util.Map;

/**
 * Takes the inflection off an English word, and only that: plural, third person, {@code -ed}, {@code -ing}, and the irregular
 * forms of a list; British and American spellings become one.
 * Derived words stay apart ({@code restrict}, {@code restriction}), unlike with Porter's stemmer, which makes
 * {@code organ} of {@code organization}. The result need not be a word; it need only be the same for all forms of one word.
 */
final class Inflection {

    private static final Map<String, String> IRREGULAR = WordList.pairs("irregular-forms.txt");

    private Inflection() {}

    /** The form without inflection of a word in lower case. */
    static String stem(String word) {
        String regular = IRREGULAR.getOrDefault(word, word);
        boolean uninflected = word.equals(IRREGULAR.get(word));
        if (regular.length() <= 3 || uninflected || hasDigit(regular)) {
            return Spelling.of(regular);
        }
        return Spelling.of(withoutFinalE(withoutTense(withoutPlural(regular))));
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return cut(word, 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? cut(word, 1) : word;
    }

    private static String withoutTense(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ed") && !word.endsWith("eed")) {
            return restored(word, cut(word, 2));
        }
        return word.endsWith("ing") ? restored(word, cut(word, 3)) : word;
    }

    /** What is left without the ending, if that can be a word: doubled consonants made single, a lost e put back. */
    private static String restored(String word, String rest) {
        if (rest.length() < 3 || !hasVowel(rest)) {
            return word;
        }
        char last = rest.charAt(rest.length() - 1);
        if (last == rest.charAt(rest.length() - 2) && "bdgmnprt".indexOf(last) >= 0) {
            return cut(rest, 1);
        }
        boolean lostE =
                rest.length() == 3 && vowel(rest.charAt(1)) && !vowel(rest.charAt(0)) && "wxy".indexOf(last) < 0;
        return lostE && !vowel(last) ? rest + "e" : rest;
    }

    private static String withoutFinalE(String word) {
        if (word.length() >= 6 && word.endsWith("ll")) {
            return cut(word, 1);
        }
        return word.length() >= 5 && word.endsWith("e") && !word.endsWith("ee") ? cut(word, 1) : word;
    }

    private static String cut(String word, int units) {
        return word.substring(0, word.length() - units);
    }

    private static boolean hasVowel(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (vowel(word.charAt(at)) || word.charAt(at) == 'y') {
                return true;
            }
        }
        return false;
    }

    private static boolean vowel(char unit) {
        return "aeiou".indexOf(unit) >= 0;
    }

    private static boolean hasDigit(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}

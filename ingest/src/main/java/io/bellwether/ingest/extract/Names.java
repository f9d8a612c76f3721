package io.bellwether.ingest.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The words that a page's author gave an element by class, id and the like. A name is cut at signs, digits and capitals, so that
 * {@code ad} is found in {@code side-ad} and not in {@code header}; two words in a row also count as one, joined by {@code +}. Of
 * {@code block__element} only the element counts; modifiers, states ({@code has-caption}), utility classes ({@code md:hidden}) and what a
 * bundler adds to make a name unique say nothing of what stands inside.
 */
final class Names {

    /** Longer attributes are somebody's data. */
    static final int LONGEST = 1_000;
    /** Names of one attribute looked at; style sheets of utility classes take some dozens. */
    private static final int MOST_NAMES = 100;
    /** What a bundler adds is sought in the last signs of a name. */
    private static final int TAIL = 12;
    /** A name of more words is a sentence: the id of a heading. */
    private static final int MOST_WORDS = 4;

    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "data-testid", "data-component", "data-module", "data-type", "data-block");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CUT = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern UTILITY = Pattern.compile("[:\\[@]");
    private static final Pattern STATE =
            Pattern.compile("(?i:has|is|no|not|with|without|hide|show|js|can|u)[-_].*|(?:has|is|no|with)\\p{Lu}.*");
    private static final Pattern MODIFIER = Pattern.compile("--.*");
    private static final Pattern BLOCK = Pattern.compile("^.*?__(?=\\p{L}{3})");
    private static final Pattern HASH = Pattern.compile("(?<=[_-])_*(?=\\w*[\\p{Lu}\\d])\\w{4,7}$");

    private Names() {}

    /** All words of the element's names, in lower case. */
    static Set<String> of(Element element) {
        Set<String> words = new HashSet<>();
        for (String attribute : ATTRIBUTES) {
            String names = element.attr(attribute);
            if (!names.isEmpty() && names.length() <= LONGEST) {
                SPACE.splitAsStream(names.strip()).limit(MOST_NAMES).forEach(name -> add(name, words));
            }
        }
        return words;
    }

    private static String withoutHash(String name) {
        Matcher hash =
                HASH.matcher(name).useTransparentBounds(true).region(Math.max(0, name.length() - TAIL), name.length());
        return hash.find() ? name.substring(0, hash.start()) : name;
    }

    private static void add(String name, Set<String> words) {
        if (UTILITY.matcher(name).find() || STATE.matcher(name).matches()) {
            return;
        }
        String bare = MODIFIER.matcher(withoutHash(name)).replaceFirst("");
        List<String> own = CUT.splitAsStream(BLOCK.matcher(bare).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (own.size() <= MOST_WORDS) {
            words.addAll(own);
            for (int i = 1; i < own.size(); i++) {
                words.add(own.get(i - 1) + "+" + own.get(i));
            }
        }
    }
}

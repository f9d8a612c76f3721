package io.bellwether.classify.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads lexicon files: entries that begin with {@code group ID} or {@code concept ID}, their lines indented. Groups may be named
 * before they are defined, also in another file; they are spelt out when all files are read.
 */
final class LexiconReader {

    private static final Pattern WITHIN = Pattern.compile("\\s+~(\\d+)$");
    private static final Pattern WEIGHTED = Pattern.compile("(1\\.0|0\\.6|0\\.3)\\s+(.+)");
    private static final Pattern KEYED = Pattern.compile("(title|cues|scope):.*");
    private static final Pattern MISPLACED = Pattern.compile("~|^\\+|\\s\\+$");
    private static final int DEEPEST_GROUP = 8;

    /** An entry as written. */
    private record Entry(String file, String kind, String id, int number, List<Line> lines) {}

    private record Line(int number, String text) {}

    private final Map<String, Entry> groups = new LinkedHashMap<>();
    private final Map<String, Entry> concepts = new LinkedHashMap<>();

    /** Throws {@link IllegalStateException} naming file and line of what is no entry. */
    void read(String file, String text) {
        List<String> lines = text.lines().toList();
        @Nullable List<Line> body = null;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                body = begin(file, line.strip(), number);
            } else if (body == null) {
                throw bad(file, number, "belongs to no entry: " + line.strip());
            } else {
                body.add(new Line(number, line.strip()));
            }
        }
    }

    private List<Line> begin(String file, String line, int number) {
        String[] words = line.split("\\s+", -1);
        Map<String, Entry> entries = switch (words[0]) {
            case "group" -> groups;
            case "concept" -> concepts;
            default -> throw bad(file, number, "begins neither a group nor a concept: " + line);
        };
        List<Line> body = new ArrayList<>();
        if (words.length != 2 || groups.containsKey(words[1]) || concepts.containsKey(words[1])) {
            throw bad(file, number, "needs one id that no other entry has: " + line);
        }
        entries.put(words[1], new Entry(file, words[0], words[1], number, body));
        return body;
    }

    List<Group> groups() {
        return groups.values().stream().map(this::group).toList();
    }

    List<Concept> concepts() {
        return concepts.values().stream().map(this::concept).toList();
    }

    private Group group(Entry entry) {
        return new Group(entry.id(), list(entry, "cues"), words(entry, 0));
    }

    private List<String> words(Entry entry, int depth) {
        if (depth > DEEPEST_GROUP) {
            throw bad(entry.file(), entry.number(), "begins a group that holds itself: " + entry.id());
        }
        Set<String> words = new LinkedHashSet<>();
        for (Line line : entry.lines()) {
            if (!line.text().startsWith("cues:")) {
                words.addAll(alternatives(entry, line, line.text(), depth));
            }
        }
        return List.copyOf(words);
    }

    private List<String> alternatives(Entry entry, Line line, String text, int depth) {
        List<String> alternatives = new ArrayList<>();
        for (String part : text.split("\\s*\\|\\s*|\\s+(?=@)", -1)) {
            String word = part.strip();
            if (word.startsWith("@")) {
                Entry group = groups.get(word.substring(1));
                if (group == null) {
                    throw bad(entry.file(), line.number(), "names a group that is not there: " + word);
                }
                alternatives.addAll(words(group, depth + 1));
            } else if (!word.isEmpty()) {
                alternatives.add(word);
            }
        }
        return alternatives;
    }

    private Concept concept(Entry entry) {
        List<Wording> wordings = new ArrayList<>();
        List<Wording> exclusions = new ArrayList<>();
        for (Line line : entry.lines()) {
            Matcher weighted = WEIGHTED.matcher(line.text());
            if (weighted.matches()) {
                wordings.add(wording(entry, line, Double.parseDouble(weighted.group(1)), weighted.group(2)));
            } else if (line.text().startsWith("not:")) {
                exclusions.add(wording(entry, line, 1, line.text().substring(4)));
            } else if (!KEYED.matcher(line.text()).matches()) {
                throw bad(entry.file(), line.number(), "is no weighted wording, title, cues, scope or not");
            }
        }
        if (wordings.isEmpty() || list(entry, "cues").isEmpty()) {
            throw bad(entry.file(), entry.number(), "begins a concept without cues or without wordings: " + entry.id());
        }
        String title = value(entry, "title").text();
        return new Concept(entry.id(), title, list(entry, "cues"), scope(entry), wordings, exclusions);
    }

    private Wording wording(Entry entry, Line line, double weight, String text) {
        Matcher within = WITHIN.matcher(text);
        boolean bounded = within.find();
        String elements = bounded ? text.substring(0, within.start()) : text;
        List<List<String>> read = new ArrayList<>();
        for (String element : elements.split("\\s+\\+\\s+", -1)) {
            if (MISPLACED.matcher(element).find()) {
                throw bad(
                        entry.file(), line.number(), "has + without words beside it, or ~ without a number at its end");
            }
            List<String> alternatives = alternatives(entry, line, element, 0);
            if (alternatives.isEmpty()) {
                throw bad(entry.file(), line.number(), "has an element without words");
            }
            read.add(alternatives);
        }
        return new Wording(weight, read, bounded ? Integer.parseInt(within.group(1)) : Wording.SENTENCE, line.number());
    }

    private Scope scope(Entry entry) {
        Line written = value(entry, "scope");
        return switch (written.text()) {
            case "any" -> new Scope.Anywhere();
            case "theme" -> new Scope.NearTheme();
            default -> nearWords(entry, written);
        };
    }

    private Scope nearWords(Entry entry, Line written) {
        List<List<List<String>>> alternatives = new ArrayList<>();
        for (String alternative : written.text().split("\\s*\\|\\s*", -1)) {
            List<List<String>> elements = new ArrayList<>();
            for (String element : alternative.split("\\s*\\+\\s*", -1)) {
                elements.add(alternatives(entry, written, element, 0));
            }
            alternatives.add(elements);
        }
        return new Scope.NearWords(alternatives);
    }

    private static Line value(Entry entry, String key) {
        return entry.lines().stream()
                .filter(line -> line.text().startsWith(key + ":"))
                .map(line -> new Line(
                        line.number(), line.text().substring(key.length() + 1).strip()))
                .filter(line -> !line.text().isEmpty())
                .findFirst()
                .orElseThrow(
                        () -> bad(entry.file(), entry.number(), "begins a %s without %s".formatted(entry.kind(), key)));
    }

    private static List<String> list(Entry entry, String key) {
        return entry.lines().stream()
                .filter(line -> line.text().startsWith(key + ":"))
                .flatMap(line -> List.of(line.text().substring(key.length() + 1).split("\\|", -1)).stream())
                .map(String::strip)
                .filter(cue -> !cue.isEmpty())
                .toList();
    }

    private static IllegalStateException bad(String file, int number, String what) {
        return new IllegalStateException("lexicon %s, line %d %s".formatted(file, number, what));
    }
}

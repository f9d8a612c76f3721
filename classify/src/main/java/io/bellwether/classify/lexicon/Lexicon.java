package io.bellwether.classify.lexicon;

import io.bellwether.classify.language.WordList;
import io.bellwether.classify.language.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Groups and concepts that hold for any briefing. Immutable.
 *
 * @param version short hash of its text: tags made with another lexicon may differ
 */
public record Lexicon(String version, List<Group> groups, List<Concept> concepts) {

    /** A lexicon that knows nothing. */
    public static final Lexicon EMPTY = new Lexicon("none", List.of(), List.of());

    private static final int VERSION_BYTES = 4;

    /** Copies the lists. */
    public Lexicon {
        groups = List.copyOf(groups);
        concepts = List.copyOf(concepts);
    }

    /** The lexicon that comes with the program. */
    public static Lexicon bundled() {
        return Bundled.LEXICON;
    }

    /** A lexicon of these files' texts, by file name. */
    static Lexicon of(Map<String, String> files) {
        LexiconReader reader = new LexiconReader();
        files.forEach(reader::read);
        return new Lexicon(version(files), reader.groups(), reader.concepts());
    }

    /** The concept of that id, if there is one. */
    public Optional<Concept> concept(String id) {
        return concepts.stream().filter(concept -> concept.id().equals(id)).findFirst();
    }

    /** The groups that a briefing means by this word or phrase. */
    public List<Group> named(String word) {
        List<String> forms = Words.forms(word);
        return groups.stream()
                .filter(group ->
                        group.cues().stream().anyMatch(cue -> Words.forms(cue).equals(forms)))
                .toList();
    }

    private static String version(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static final class Bundled {
        private static final Lexicon LEXICON = of(WordList.lines(Lexicon.class, "files.txt").stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> WordList.text(Lexicon.class, name),
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }
}

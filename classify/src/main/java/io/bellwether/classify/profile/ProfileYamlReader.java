package io.bellwether.classify.profile;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.article.stage.StageException;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.lexicon.Concept;
import io.bellwether.classify.lexicon.Lexicon;
import io.bellwether.classify.profile.YamlReader.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a profile of a YAML document, and checks every value on the way. */
final class ProfileYamlReader {

    private static final Set<String> PROFILE_KEYS = Set.of("format", "briefing", "title", "version", "themes");
    private static final Set<String> THEME_KEYS = Set.of(
            "id",
            "title",
            "headings",
            "threshold",
            "alertThreshold",
            "calibration",
            "gate",
            "aliases",
            "concepts",
            "learned",
            "terms");
    private static final Set<String> TERM_KEYS = Set.of("term", "weight", "from");
    private static final Set<String> ALIAS_KEYS = Set.of("alias", "weight");
    private static final Set<String> CONCEPT_KEYS = Set.of("concept", "from");
    private static final Set<String> CALIBRATION_KEYS = Set.of("midpoint", "spread");
    private static final Set<String> FROM_KEYS = Set.of("section", "start", "end", "sentence", "given");

    /** Longer ones stand in no address of the desk and in no index of PostgreSQL. */
    private static final int LONGEST_ID = 200;

    private static final Pattern ID = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{N}]+)*");

    private static final Range WEIGHT = Range.above(0, 1000);
    private static final Range SCORE = Range.from(0, 1);
    static final Range MIDPOINT = Range.from(-1_000_000, 1_000_000);
    static final Range SPREAD = Range.above(0, 1_000_000);

    /** Who added a term that has no place in the briefing. */
    private static final Provenance ANALYST = new Provenance("analyst", 0, 0, "");

    private final String name;

    ProfileYamlReader(String name) {
        this.name = name;
    }

    /** The profile, its version not yet computed. */
    Profile profile(YamlNode document) {
        checkFormat(document);
        YamlReader reader = YamlReader.of(name, "the profile", document, PROFILE_KEYS);
        List<YamlNode> themes = reader.list("themes");
        if (themes.isEmpty()) {
            throw reader.wrong("themes", reader.node("themes"), "must hold at least one theme");
        }
        Set<String> ids = new HashSet<>();
        List<Theme> read = new ArrayList<>();
        themes.forEach(theme -> read.add(theme(theme, ids)));
        return new Profile(reader.text("briefing"), "", reader.text("title"), read);
    }

    /** Before all else, so that a newer form is named as such and not by its first unknown key. */
    private void checkFormat(YamlNode document) {
        if (!(document instanceof YamlNode.Mapping mapping)) {
            throw new StageException("profile %s line %d: a profile must be keys with values, 'format: %d' first"
                    .formatted(name, document.line(), ProfileYaml.FORMAT));
        }
        YamlReader reader = new YamlReader(name, "the profile", mapping);
        int format = reader.count("format");
        if (format > ProfileYaml.FORMAT) {
            throw new StageException(
                    "profile %s was written by a newer Bellwether (format %d): this one reads format %d, update it"
                            .formatted(name, format, ProfileYaml.FORMAT));
        }
        if (format < ProfileYaml.FORMAT) {
            throw reader.wrong("format", reader.node("format"), "must be " + ProfileYaml.FORMAT);
        }
    }

    private Theme theme(YamlNode node, Set<String> ids) {
        YamlReader reader = YamlReader.of(name, "a theme", node, THEME_KEYS);
        String id = reader.text("id");
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw reader.wrong(
                    "id",
                    reader.node("id"),
                    "must be lower-case letters, digits and single hyphens, %d at most".formatted(LONGEST_ID));
        }
        if (!ids.add(id)) {
            throw reader.wrong("id", reader.node("id"), "must be of this theme alone");
        }
        YamlReader theme = new YamlReader(name, "theme " + id, reader.mapping());
        return new Theme(
                id,
                theme.text("title"),
                theme.texts("headings"),
                theme.list("terms").stream().map(term -> term(id, term)).toList(),
                theme.has("gate") ? theme.texts("gate") : List.of(),
                theme.has("aliases")
                        ? theme.list("aliases").stream()
                                .map(alias -> alias(id, alias))
                                .toList()
                        : List.of(),
                theme.has("concepts")
                        ? theme.list("concepts").stream()
                                .map(concept -> concept(id, concept))
                                .toList()
                        : List.of(),
                calibration(id, theme.node("calibration")),
                theme.number("threshold", SCORE),
                theme.number("alertThreshold", SCORE),
                theme.has("learned") ? new LearnedYaml(name, id).read(theme.node("learned")) : null);
    }

    private Term term(String theme, YamlNode node) {
        YamlReader reader = YamlReader.of(name, "a term of theme " + theme, node, TERM_KEYS);
        Provenance from = reader.has("from") ? from(theme, reader.node("from")) : ANALYST;
        return new Term(words(reader, "term"), reader.number("weight", WEIGHT), from);
    }

    private Alias alias(String theme, YamlNode node) {
        YamlReader reader = YamlReader.of(name, "an alias of theme " + theme, node, ALIAS_KEYS);
        return new Alias(words(reader, "alias"), reader.number("weight", WEIGHT));
    }

    /** The title is the lexicon's; a concept that this lexicon does not have is an error, not silence. */
    private ThemeConcept concept(String theme, YamlNode node) {
        YamlReader reader = YamlReader.of(name, "a concept of theme " + theme, node, CONCEPT_KEYS);
        Provenance from = reader.has("from") ? from(theme, reader.node("from")) : ANALYST;
        Concept known = Lexicon.bundled()
                .concept(reader.text("concept"))
                .orElseThrow(() ->
                        reader.wrong("concept", reader.node("concept"), "must be the id of a concept of the lexicon"));
        return new ThemeConcept(known.id(), known.title(), from);
    }

    /** A text without words would match nothing. */
    static String words(YamlReader reader, String key) {
        String text = reader.text(key);
        if (Words.of(text).isEmpty()) {
            throw reader.wrong(key, reader.node(key), "must hold a letter or digit");
        }
        return text;
    }

    private Calibration calibration(String theme, YamlNode node) {
        YamlReader reader = YamlReader.of(name, "the calibration of theme " + theme, node, CALIBRATION_KEYS);
        return new Calibration(reader.number("midpoint", MIDPOINT), reader.number("spread", SPREAD));
    }

    private Provenance from(String theme, YamlNode node) {
        YamlReader reader = YamlReader.of(name, "from in theme " + theme, node, FROM_KEYS);
        int start = reader.count("start");
        int end = reader.count("end");
        if (end < start) {
            throw reader.wrong("end", reader.node("end"), "must be at least start, " + start);
        }
        Double given = reader.has("given") ? reader.number("given", WEIGHT) : null;
        return new Provenance(reader.text("section"), start, end, reader.anyText("sentence"), given);
    }
}

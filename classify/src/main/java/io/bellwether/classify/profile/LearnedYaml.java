package io.bellwether.classify.profile;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.classify.profile.YamlReader.Range;
import io.bellwether.classify.tag.Tagger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a theme learned from marks, and checks every value.
 *
 * @param name of the profile's file
 */
record LearnedYaml(String name, String theme) {

    private static final Set<String> KEYS = Set.of("marks", "before", "leaning", "mainLeaning", "examples");
    private static final Set<String> MARKS_KEYS = Set.of("wanted", "unwanted");
    private static final Set<String> BEFORE_KEYS = Set.of("threshold", "alertThreshold", "midpoint", "spread");
    private static final Set<String> LEANING_KEYS = Set.of("weights", "length", "direction");
    private static final Set<String> EXAMPLE_KEYS = Set.of("push", "article", "title");
    private static final Set<String> FEATURES = Stream.concat(Tagger.featureNames().stream(), Stream.of("constant"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Range SCORE = Range.from(0, 1);
    private static final Range WEIGHT = Range.from(-1000, 1000);
    private static final Range LENGTH = Range.from(0, 1000);
    private static final Range PUSH = Range.from(-1, 1);

    Learned read(YamlNode node) {
        YamlReader learned = reader("learned", node, KEYS);
        YamlReader marks = reader("marks", learned.node("marks"), MARKS_KEYS);
        return new Learned(
                before(learned.node("before")),
                marks.count("wanted"),
                marks.count("unwanted"),
                leaning("leaning", learned.node("leaning")),
                leaning("mainLeaning", learned.node("mainLeaning")),
                examples(learned.list("examples")));
    }

    private YamlReader reader(String what, YamlNode node, Set<String> keys) {
        return YamlReader.of(name, what + " in theme " + theme, node, keys);
    }

    private Learned.Settings before(YamlNode node) {
        YamlReader before = reader("before", node, BEFORE_KEYS);
        return new Learned.Settings(
                new Calibration(
                        before.number("midpoint", ProfileYamlReader.MIDPOINT),
                        before.number("spread", ProfileYamlReader.SPREAD)),
                before.number("threshold", SCORE),
                before.number("alertThreshold", SCORE));
    }

    private Learned.Leaning leaning(String what, YamlNode node) {
        YamlReader leaning = reader(what, node, LEANING_KEYS);
        YamlReader weights = reader("weights of " + what, leaning.node("weights"), FEATURES);
        Map<String, Double> read = new TreeMap<>();
        weights.mapping().entries().keySet().forEach(feature -> read.put(feature, weights.number(feature, WEIGHT)));
        double length = leaning.number("length", LENGTH);
        try {
            return new Learned.Leaning(read, length, leaning.anyText("direction"));
        } catch (IllegalArgumentException broken) {
            throw leaning.wrong("direction", leaning.node("direction"), "must be Base64 as profile learn wrote it");
        }
    }

    private List<Learned.Example> examples(List<YamlNode> nodes) {
        return nodes.stream()
                .map(node -> reader("an example", node, EXAMPLE_KEYS))
                .map(example -> new Learned.Example(
                        example.text("article"), example.anyText("title"), example.number("push", PUSH)))
                .toList();
    }
}

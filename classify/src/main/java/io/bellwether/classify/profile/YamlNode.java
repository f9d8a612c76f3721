package io.bellwether.classify.profile;

import java.util.List;
import java.util.SequencedMap;

/** A piece of a YAML document that knows its line, from 1. */
sealed interface YamlNode {

    /** Line on which it begins. */
    int line();

    /** A value without parts; {@code text} as written, whatever YAML takes it for. */
    record Scalar(String text, int line) implements YamlNode {}

    /** A list. */
    record Sequence(List<YamlNode> items, int line) implements YamlNode {}

    /** Keys with values, in order. */
    record Mapping(SequencedMap<String, YamlNode> entries, int line) implements YamlNode {}
}

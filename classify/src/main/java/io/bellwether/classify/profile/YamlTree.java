package io.bellwether.classify.profile;

import io.bellwether.article.stage.StageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML into nodes that know their lines, which Jackson's own tree does not. */
final class YamlTree {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private static final int MOST_QUOTED = 60;

    private final JsonParser parser;
    private final String name;

    private YamlTree(JsonParser parser, String name) {
        this.parser = parser;
        this.name = name;
    }

    /**
     * The one document of a text.
     *
     * @param name of the file, for errors
     * @throws StageException when it is no YAML, holds a key twice, or is empty; one line, with the line's number
     */
    static YamlNode read(String yaml, String name) {
        try (JsonParser parser = MAPPER.createParser(yaml)) {
            return new YamlTree(parser, name).document();
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            String where = at == null || at.getLineNr() < 1 ? "" : " line " + at.getLineNr();
            throw new StageException(
                    "profile %s%s is no YAML: %s".formatted(name, where, reason(broken.getOriginalMessage())), broken);
        }
    }

    private YamlNode document() {
        if (parser.nextToken() == null) {
            throw new StageException("profile %s is empty: make one with 'bellwether profile build'".formatted(name));
        }
        YamlNode document = node(parser.currentToken());
        if (parser.nextToken() != null) {
            throw new StageException("profile %s line %d begins a second document: keep one".formatted(name, line()));
        }
        return document;
    }

    private YamlNode node(JsonToken token) {
        int line = line();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new StageException("profile %s line %d refers to another place by *%s: write out what stands there"
                    .formatted(name, line, brief(parser.getString())));
        }
        return switch (token) {
            case START_OBJECT -> mapping(line);
            case START_ARRAY -> sequence(line);
            case VALUE_NULL -> new YamlNode.Scalar("", line);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                new YamlNode.Scalar(parser.getString(), line);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new StageException("profile %s line %d holds %s, which profiles do not use"
                        .formatted(name, line, token.name().toLowerCase(Locale.ROOT)));
        };
    }

    private YamlNode mapping(int line) {
        SequencedMap<String, YamlNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = line();
            if (entries.put(key, node(parser.nextToken())) != null) {
                throw new StageException(
                        "profile %s line %d: %s stands here twice: keep one".formatted(name, keyLine, brief(key)));
            }
        }
        return new YamlNode.Mapping(entries, line);
    }

    private YamlNode sequence(int line) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new YamlNode.Sequence(items, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String brief(String text) {
        return text.length() > MOST_QUOTED ? text.substring(0, MOST_QUOTED) + "…" : text;
    }

    /** The first lines of the parser's message, which quotes the text below them. */
    private static String reason(String message) {
        String text = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("in ") && !line.startsWith("^"))
                .limit(2)
                .reduce("", (all, line) -> all.isEmpty() ? line : all + ", " + line);
        return text.isEmpty() ? "it cannot be parsed" : text;
    }
}

package io.bellwether.classify.profile;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads an analyst's merges from YAML: {@code together: [[heading, heading], ...]} and {@code apart: [[heading, heading], ...]}. */
public final class MergesFile {

    /** Units of UTF-16; a thousand headings are a tenth of it. */
    private static final int LARGEST = 1_000_000;

    private static final String TOGETHER = "together";
    private static final String APART = "apart";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;

    private MergesFile(String name) {
        this.name = name;
    }

    /**
     * The merges in a file; whether the briefing has such headings is checked when a profile is built.
     *
     * @throws StageException when the file is missing or says something else
     */
    public static Merges read(Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (NoSuchFileException missing) {
            throw new StageException("merges %s does not exist: check the path".formatted(file), missing);
        } catch (MalformedInputException binary) {
            throw new StageException("merges %s is no UTF-8 text: name a YAML file".formatted(file), binary);
        } catch (IOException unreadable) {
            throw new StageException(
                    "merges %s cannot be read: %s".formatted(file, unreadable.getMessage()), unreadable);
        }
    }

    /**
     * The merges in a text.
     *
     * @param name of the file, for errors
     */
    static Merges read(String yaml, String name) {
        MergesFile file = new MergesFile(name);
        if (yaml.length() > LARGEST) {
            throw file.error("has %d characters: it may have %d".formatted(yaml.length(), LARGEST));
        }
        JsonNode root = file.parsed(yaml);
        if (!root.isObject()) {
            throw file.error("must hold 'together' or 'apart', each a list of lists of headings");
        }
        root.propertyNames().forEach(file::checkKey);
        return new Merges(file.rules(root, TOGETHER), file.rules(root, APART));
    }

    private JsonNode parsed(String yaml) {
        try {
            return MAPPER.readTree(yaml);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            String why = broken.getOriginalMessage().lines().findFirst().orElse("it cannot be parsed");
            throw new StageException(
                    "merges %s%s is no YAML: %s".formatted(name, line < 1 ? "" : " line " + line, why), broken);
        }
    }

    private void checkKey(String key) {
        if (!key.equals(TOGETHER) && !key.equals(APART)) {
            throw error("has unknown key \"%s\": it may have 'together' and 'apart'"
                    .formatted(key.replaceAll("\\s+", " ")));
        }
    }

    private List<List<String>> rules(JsonNode root, String key) {
        List<List<String>> rules = new ArrayList<>();
        JsonNode all = root.path(key);
        if (!all.isMissingNode() && !all.isNull() && !all.isArray()) {
            throw error("%s must be a list of lists of headings, [[heading, heading], ...]".formatted(key));
        }
        for (JsonNode rule : all) {
            rules.add(headings(rule, key, rules.size() + 1));
        }
        return rules;
    }

    private List<String> headings(JsonNode rule, String key, int number) {
        if (!rule.isArray() || rule.size() < 2) {
            throw error("%s, rule %d, must be a list of two headings or more".formatted(key, number));
        }
        List<String> headings = new ArrayList<>();
        for (JsonNode heading : rule) {
            if (!heading.isValueNode() || heading.asString("").isBlank()) {
                throw error("%s, rule %d, must hold headings only: put quotes around one that has ':' or '#'"
                        .formatted(key, number));
            }
            headings.add(heading.asString());
        }
        return headings;
    }

    private StageException error(String what) {
        return new StageException("merges %s %s".formatted(name, what));
    }
}

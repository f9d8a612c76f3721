package io.bellwether.bench.measure;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.learn.LabelThemes;
import io.bellwether.classify.learn.Labels;
import io.bellwether.classify.learn.Lines;
import io.bellwether.classify.learn.ThemeMapping;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Six articles small enough to work out every figure by hand; the last was not there to be tagged. */
final class HandJudgements {

    private static final ThemeMapping MAPPING = new ThemeMapping(Map.of(
            "p-chips", Set.of("chips"),
            "p-privacy", Set.of("privacy"),
            "p-bans", Set.of("privacy"),
            "p-other", Set.of()));

    private HandJudgements() {}

    static List<String> themes() {
        return LabelThemes.read(file("themes.json")).ids();
    }

    static List<Judgement> all() {
        Map<String, Said> said = said();
        List<Judgement> judgements = new ArrayList<>();
        Labels.read(file("labels.jsonl"))
                .forEach((id, grades) ->
                        judgements.add(Judgement.of(id, grades, said.getOrDefault(id, Said.NOTHING), MAPPING)));
        return judgements;
    }

    private static Map<String, Said> said() {
        Map<String, Said> said = new HashMap<>();
        try (Stream<Lines.Line> lines = Lines.of(file("said.jsonl"))) {
            lines.forEach(line -> {
                JsonNode object = TopicJson.mapper().readTree(line.text());
                said.put(object.path("id").stringValue(), TopicJson.mapper().treeToValue(object, Said.class));
            });
        }
        return said;
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(HandJudgements.class.getResource(name))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

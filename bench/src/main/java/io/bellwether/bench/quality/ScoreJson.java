package io.bellwether.bench.quality;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.bench.measure.Counts;
import io.bellwether.bench.measure.Figures;
import io.bellwether.bench.measure.ThemeFigures;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/** The figures as JSON: the keys of {@code gold/score.py --json}, and those it does not have. */
final class ScoreJson {

    private static final ObjectWriter WRITER = TopicJson.mapper().writer().with(SerializationFeature.INDENT_OUTPUT);

    private ScoreJson() {}

    static String of(Score score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("articles", score.articles());
        Map<String, Map<String, Object>> themes = new LinkedHashMap<>();
        json.put("themes", themes);
        for (Score.Measured measured : score.readings()) {
            Figures figures = measured.figures();
            for (ThemeFigures theme : figures.themes()) {
                themes.computeIfAbsent(theme.theme(), _ -> new LinkedHashMap<>())
                        .put(key(figures), theme(theme));
            }
            json.put(key(figures), pooled(measured));
        }
        json.put("clean_articles", score.clean());
        json.put("clean_tagged", score.cleanTagged());
        json.put("calibration_error", score.reliability().error());
        json.put("calibration_error_visible", score.reliability().errorOfVisible());
        json.put("reliability", score.reliability().bins());
        return WRITER.writeValueAsString(json);
    }

    private static String key(Figures figures) {
        return figures.reading().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> theme(ThemeFigures theme) {
        Counts counts = theme.counts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("positives", counts.positives());
        json.put("precision", counts.precision());
        json.put("recall", counts.recall());
        json.put("f1", counts.f1());
        theme.averagePrecision().ifPresent(value -> json.put("ap", value));
        return json;
    }

    private static Map<String, Object> pooled(Score.Measured measured) {
        Figures figures = measured.figures();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("micro_precision", figures.micro().precision());
        json.put("micro_recall", figures.micro().recall());
        json.put("micro_f1", figures.micro().f1());
        json.put("micro_f1_low", measured.interval().low());
        json.put("micro_f1_high", measured.interval().high());
        json.put("macro_f1", figures.macroF1());
        json.put("macro_ap", figures.macroAveragePrecision());
        json.put("macro_over", figures.macroThemes());
        return json;
    }
}

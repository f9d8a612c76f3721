package io.bellwether.app.doctor;

import io.bellwether.app.console.TextTable;
import io.bellwether.app.console.VisibleText;
import io.bellwether.article.topic.TopicJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings for people and for scripts. Pure. */
public final class FindingReport {

    private FindingReport() {}

    /** A table of all, then what to do. */
    public static String text(List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        StringBuilder remedies = new StringBuilder();
        for (Finding finding : findings) {
            rows.add(List.of(state(finding), finding.what(), VisibleText.of(finding.said())));
            String remedy = remedy(finding);
            if (!remedy.isEmpty()) {
                remedies.append(finding.what())
                        .append(": ")
                        .append(VisibleText.of(remedy))
                        .append('\n');
            }
        }
        String table = TextTable.of(rows);
        return remedies.isEmpty() ? table : table + "\nWhat to do\n" + remedies;
    }

    /** One line of JSON: whether all works, and each finding; a remedy only where there is something to do. */
    public static String json(List<Finding> findings) {
        ObjectNode json = TopicJson.mapper().createObjectNode();
        json.put("works", works(findings));
        ArrayNode all = json.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode one = all.addObject()
                    .put("state", state(finding).toLowerCase(Locale.ROOT))
                    .put("what", finding.what())
                    .put("finding", finding.said());
            if (!remedy(finding).isEmpty()) {
                one.put("remedy", remedy(finding));
            }
        }
        return json + "\n";
    }

    /** Whether nothing fails. */
    public static boolean works(List<Finding> findings) {
        return findings.stream().noneMatch(Finding.Failure.class::isInstance);
    }

    private static String state(Finding finding) {
        return switch (finding) {
            case Finding.Fine _ -> "ok";
            case Finding.Warning _ -> "warn";
            case Finding.Failure _ -> "FAIL";
        };
    }

    private static String remedy(Finding finding) {
        return switch (finding) {
            case Finding.Fine _ -> "";
            case Finding.Warning warning -> warning.remedy();
            case Finding.Failure failure -> failure.remedy();
        };
    }
}

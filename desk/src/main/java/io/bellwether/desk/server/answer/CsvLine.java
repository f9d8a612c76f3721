package io.bellwether.desk.server.answer;

import io.bellwether.desk.report.format.CsvText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection), for titles and
 * names come from strangers. Pure.
 */
public final class CsvLine {

    private CsvLine() {}

    /** The cells as one line without its end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String safe = CsvText.harmless(text);
        boolean plain = safe.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}

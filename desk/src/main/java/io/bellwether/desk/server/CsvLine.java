package io.bellwether.desk.server;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection), for titles and
 * names come from strangers. Pure.
 */
final class CsvLine {

    /** In half and full width. */
    private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

    private CsvLine() {}

    /** The cells as one line without its end. */
    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(","));
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static String cell(String text) {
        boolean formula = begins(text) || begins(text.stripLeading());
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}

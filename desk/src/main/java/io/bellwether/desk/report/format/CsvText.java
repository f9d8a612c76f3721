package io.bellwether.desk.report.format;

import java.util.List;
import java.util.stream.Collectors;

/** Writes lines of RFC 4180. Pure. */
final class CsvText {

    /** What spreadsheets take for the beginning of a formula, in half and full width (OWASP, CSV Injection). */
    private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

    private CsvText() {}

    /** A line with its end. */
    static String line(List<String> cells) {
        return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Text of feeds that no spreadsheet takes for a formula: an apostrophe before it says that it is text. */
    static String harmless(String text) {
        String seen = text.stripLeading();
        boolean formula = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean quotes = cell.chars().anyMatch(unit -> unit == ',' || unit == '"' || unit == '\r' || unit == '\n')
                || !cell.equals(cell.strip());
        return quotes ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}

package io.bellwether.desk.report.format;

import java.util.List;
import java.util.stream.Collectors;

/** Writes lines of RFC 4180. Pure. */
public final class CsvText {

    /** What spreadsheets take for the beginning of a formula, in half and full width (OWASP, CSV Injection). */
    private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

    private CsvText() {}

    /** A line with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Text of feeds that no spreadsheet takes for a formula: an apostrophe before it says that it is text. */
    public static String harmless(String text) {
        return begins(text) || begins(text.stripLeading()) ? "'" + text : text;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static String quoted(String cell) {
        boolean quotes = cell.chars().anyMatch(unit -> unit == ',' || unit == '"' || unit == '\r' || unit == '\n')
                || !cell.equals(cell.strip());
        return quotes ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}

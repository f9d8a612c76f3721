package io.bellwether.bench.quality;

import io.bellwether.bench.measure.Confusion;
import java.util.List;
import java.util.Locale;

/** The confusion as a table: a row for each theme said, a numbered column for each theme meant. */
final class ConfusionText {

    private ConfusionText() {}

    static String of(List<String> themes, Confusion confusion) {
        StringBuilder text = new StringBuilder(
                "%nsaid (rows) where meant (columns); the last column: where no theme was%n".formatted());
        text.append(" ".repeat(34));
        for (int column = 1; column <= themes.size(); column++) {
            text.append(cell(column));
        }
        text.append("  none%n".formatted());
        for (int row = 0; row < themes.size(); row++) {
            text.append(row(row, themes, confusion));
        }
        return text.toString();
    }

    private static String row(int row, List<String> themes, Confusion confusion) {
        String said = themes.get(row);
        StringBuilder text = new StringBuilder("%2d %-31s".formatted(row + 1, said));
        for (String meant : themes) {
            text.append(cell(confusion.count(said, meant)));
        }
        return text.append("  %4d%n".formatted(confusion.count(said, Confusion.NOTHING)))
                .toString();
    }

    private static String cell(int count) {
        return count == 0 ? "    ." : String.format(Locale.ROOT, "%5d", count);
    }
}

package io.bellwether.desk.report.document;

import java.util.List;
import java.util.Locale;

/**
 * A small chart, in its own units.
 *
 * @param text the same in words, for those who do not see it
 */
public record Drawing(int width, int height, String text, List<Mark> marks) {

    /** Copies the list. */
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Something drawn. */
    public sealed interface Mark {}

    /** A filled box. */
    public record Box(double x, double y, double width, double height, Ink ink) implements Mark {}

    /** A dot. */
    public record Dot(double x, double y, double radius, Ink ink) implements Mark {}

    /** Words in the middle over a place. */
    public record Label(double x, double y, String text) implements Mark {}

    /** What a mark means, with its colour on paper. */
    public enum Ink {
        /** What came. */
        COUNT("#7d98a6"),
        /** What came and chance does not explain. */
        NOTABLE("#a3262a"),
        /** What a usual week brings. */
        RANGE("#d5dde1"),
        /** What was to be expected. */
        EXPECTED("#1c2226"),
        /** Time of which nothing was observed. */
        DARK("#e9e7e0"),
        /** The ground line. */
        GROUND("#b9bec1");

        private final String colour;

        Ink(String colour) {
            this.colour = colour;
        }

        /** Its colour, as {@code #rrggbb}. */
        public String colour() {
            return colour;
        }

        /** Its name in style sheets. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

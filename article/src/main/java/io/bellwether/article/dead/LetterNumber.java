package io.bellwether.article.dead;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a dead letter is named by: its place on topic {@code articles-dead}, written {@code 0-17}.
 *
 * @param partition from 0
 * @param offset from 0
 */
public record LetterNumber(int partition, long offset) implements Comparable<LetterNumber> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})-([0-9]{1,18})");
    private static final Comparator<LetterNumber> ORDER =
            Comparator.comparingInt(LetterNumber::partition).thenComparingLong(LetterNumber::offset);

    /** The number that a text writes; empty when it is of another form. */
    public static Optional<LetterNumber> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new LetterNumber(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(LetterNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return partition + "-" + offset;
    }
}

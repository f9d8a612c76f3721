package io.bellwether.desk.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people read and type them: plain decimals. Pure. */
public final class DecimalText {

    private static final int DIGITS = 4;
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,12})?");

    private DecimalText() {}

    /** The number with four digits after the point at most, without needless zeros. */
    public static String of(double number) {
        return new BigDecimal(number)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The number typed; none for what is no plain decimal, such as NaN, 1e3 or -1. */
    static OptionalDouble read(String typed) {
        String text = typed.strip();
        return PLAIN.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** The same, but the known number to its last digit where it is what was shown. */
    static OptionalDouble read(String typed, double known) {
        return typed.strip().equals(of(known)) ? OptionalDouble.of(known) : read(typed);
    }
}

package io.bellwether.classify.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words of one root begin with, in any language that inflects at the end: {@code Venezuela} and {@code Venezuelan} meet. */
final class Stem {

    /** 5, 6, 7 and whole words were tried on labelled pairs: no difference beyond chance in English, and other languages inflect more. */
    private static final int LETTERS = 6;

    /** An amount with its magnitude: "$20B", "$20bn" and "$20 billion" are one. */
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6})(?:k|m|mn|mln|b|bn|mrd|t|tn|trn)");

    private Stem() {}

    /** The first letters of a word's form; numbers stay whole, without the letters of a magnitude. */
    static String of(String form) {
        if (Character.isDigit(form.charAt(0))) {
            Matcher amount = AMOUNT.matcher(form);
            return amount.matches() ? amount.group(1) : form;
        }
        return form.length() <= LETTERS ? form : form.substring(0, LETTERS);
    }
}

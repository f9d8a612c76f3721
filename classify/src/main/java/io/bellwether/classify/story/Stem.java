package io.bellwether.classify.story;

/** What words of one root begin with, in any language that inflects at the end: {@code Venezuela} and {@code Venezuelan} meet. */
final class Stem {

    /** 5, 6, 7 and whole words were tried on labelled pairs: no difference beyond chance in English, and other languages inflect more. */
    private static final int LETTERS = 6;

    private Stem() {}

    /** The first letters of a word's form; numbers stay whole. */
    static String of(String form) {
        return form.length() <= LETTERS || Character.isDigit(form.charAt(0)) ? form : form.substring(0, LETTERS);
    }
}

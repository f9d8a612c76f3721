package io.bellwether.app.doctor;

/** What a look at one part has shown. */
public sealed interface Finding {

    /** The part, in a word or two. */
    String what();

    /** What was found, one line. */
    String said();

    /** It works. */
    record Fine(String what, String said) implements Finding {}

    /** It works, and somebody should know. */
    record Warning(String what, String said, String remedy) implements Finding {}

    /** It does not work. */
    record Failure(String what, String said, String remedy) implements Finding {}
}

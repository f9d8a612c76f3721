package io.bellwether.desk.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to lead somebody after a form: only to pages of this desk. Pure. */
public final class ReturnPath {

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,2000}");

    private ReturnPath() {}

    /** The path asked for where it is one of this desk, else the other. */
    public static String of(@Nullable String asked, String other) {
        return asked != null && OWN.matcher(asked).matches() ? asked : other;
    }
}

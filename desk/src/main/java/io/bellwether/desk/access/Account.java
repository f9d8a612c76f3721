package io.bellwether.desk.access;

import io.bellwether.article.stage.StageException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody, or a program, who may use the desk.
 *
 * @param name 1 to 64 letters, digits and {@code . _ @ -}; in small letters, so that no two differ by case alone
 */
public record Account(String name, Role role) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");

    /**
     * An account of that name, whatever the case of its letters.
     *
     * @throws StageException when the name cannot be one
     */
    public static Account named(String name, Role role) {
        String small = small(name);
        if (!isName(small)) {
            throw new StageException(
                    "“%s” cannot be the name of an account: use 1 to 64 letters without accents, digits and . _ @ - and begin with a letter or digit"
                            .formatted(name));
        }
        return new Account(small, role);
    }

    /** Whether a name, in small letters, can be one. */
    static boolean isName(String small) {
        return NAME.matcher(small).matches();
    }

    /** A name as it is stored. */
    static String small(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}

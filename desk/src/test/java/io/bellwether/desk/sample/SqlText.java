package io.bellwether.desk.sample;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The statements that lie beside this package. */
public final class SqlText {

    private SqlText() {}

    /** The statement of that name. */
    public static String read(String name) {
        return ClasspathSqlLocator.create().getResource("io/bellwether/desk/sample/" + name + ".sql");
    }
}

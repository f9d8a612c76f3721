package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A new password from whoever runs a command: typed unseen and twice at a terminal, else the first line of standard input. */
final class PasswordInput {

    private PasswordInput() {}

    /** @throws StageException when there is none, or the two differ */
    static String read(String name) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> typed(console, name))
                .orElseGet(PasswordInput::firstLine);
    }

    private static String typed(Console console, String name) {
        char[] first = console.readPassword("Password of %s: ", name);
        char[] second = console.readPassword("The same again: ");
        if (first == null || second == null) {
            throw none();
        }
        if (!Arrays.equals(first, second)) {
            throw new StageException("the two passwords differ: try again");
        }
        return new String(first);
    }

    private static String firstLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw none();
            }
            return line;
        } catch (IOException failed) {
            throw new StageException("standard input cannot be read: " + failed.getMessage(), failed);
        }
    }

    private static StageException none() {
        return new StageException("no password: type it at a terminal, or give it as the first line of standard input");
    }
}

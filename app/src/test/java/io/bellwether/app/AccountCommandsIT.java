package io.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.embedded.directory.DataDirectory;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands for accounts, on the embedded PostgreSQL of a running process. */
class AccountCommandsIT {

    @TempDir
    private static Path data;

    private static DataDirectory held;
    private static EmbeddedPostgresServer server;

    @BeforeAll
    static void start() throws Exception {
        held = DataDirectory.open(data);
        server = EmbeddedPostgresServer.start(data.resolve("postgresql"));
        Files.writeString(data.resolve("postgresql-address"), server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
        held.close();
    }

    @Test
    void anAccountIsAddedListedGivenATokenAndRemoved() throws Exception {
        assertThat(run("", "list").output()).isEmpty();
        assertThat(run("correct horse\n", "add", "Ann", "--role", "editor").exit())
                .isZero();
        assertThat(run("battery staple", "add", "bob", "--role", "reader").exit())
                .isZero();

        assertThat(run("correct horse\n", "add", "ANN", "--role", "reader"))
                .satisfies(again -> assertThat(again.exit()).isEqualTo(1))
                .satisfies(again -> assertThat(again.errors()).contains("there is an account “ann” already"));
        String token = run("", "token", "ann").output().strip();
        assertThat(token).hasSize(43);
        assertThat(run("", "list").output().lines().map(line -> line.replaceAll(" {2,}\\S+Z {2,}", " | ")))
                .containsExactly("ann  editor | 1 token", "bob  reader | 0 tokens");
        assertThat(dump()).doesNotContain("horse", "staple", token).contains("account-added", "ann, editor");

        assertThat(run("", "remove", "Bob").exit()).isZero();
        assertThat(run("", "remove", "bob").errors()).contains("there is no account “bob”");
        assertThat(run("", "token", "bob").exit()).isEqualTo(1);
        assertThat(run("", "remove", "ann").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, no password",
        "short, 1, the password has 5 characters but must have 8 to 200",
    })
    void saysWhatIsWrongWithAPassword(String input, int exit, String error) {
        CommandLineRun run = run(input, "add", "eve", "--role", "reader");
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.errors()).contains(error);
    }

    @Test
    void saysWhatIsWrongWithItsUse() {
        assertThat(run("correct horse", "add", "eve").errors()).contains("--role");
        assertThat(run("correct horse", "add", "eve", "--role", "king").exit()).isEqualTo(2);
        assertThat(run("correct horse", "add", "no name", "--role", "reader").errors())
                .contains("cannot be the name of an account");
        assertThat(run("correct horse", "add", "eve", "--role", "reader", "--password", "x")
                        .exit())
                .isEqualTo(2);
        assertThat(run("").errors()).contains("say which: add, list, remove, token");
        CommandLineRun elsewhere = CommandLineRun.of(
                "", List.of("account", "list", "--data", data.resolve("none").toString()));
        assertThat(elsewhere.errors()).contains("no bellwether runs on", "DATABASE_URL");
    }

    private static String dump() throws Exception {
        try (var connection = DriverManager.getConnection(server.url());
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select (select string_agg(a::text, '') from accounts a) || (select string_agg(t::text, '') from api_tokens t)"
                                + " || (select string_agg(l::text, '') from audit_log l)")) {
            found.next();
            return found.getString(1);
        }
    }

    private static CommandLineRun run(String input, String... arguments) {
        List<String> all = new ArrayList<>(List.of("account"));
        all.addAll(List.of(arguments));
        if (arguments.length > 0) {
            all.addAll(List.of("--data", data.toString()));
        }
        return CommandLineRun.of(input, all);
    }
}

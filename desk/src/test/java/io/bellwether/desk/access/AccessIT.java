package io.bellwether.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts, sessions and tokens in a real PostgreSQL. */
class AccessIT {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final SessionRule RULE = new SessionRule(Duration.ofHours(2), Duration.ofHours(10));
    private static final Account ANN = Account.named("ann", Role.EDITOR);
    private static final Account BOB = Account.named("bob", Role.READER);
    private static EmbeddedPostgresServer server;
    private static StoreConnection store;
    private static AccessStore tables;

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InstantSource clock = now::get;
    private Accounts accounts;
    private Sessions sessions;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = EmbeddedPostgresServer.start(directory);
        store = StoreConnection.open(StoreAddress.of(server.url()), "bellwether-desk");
        SchemaMigration.migrate(store);
        tables = new AccessStore(store.dataSource(), Duration.ofSeconds(10));
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @BeforeEach
    void open() {
        accounts = new Accounts(tables);
        sessions = new Sessions(tables, RULE, clock);
    }

    @AfterEach
    void forget() {
        accounts.list().forEach(listed -> accounts.remove(listed.account().name()));
    }

    @Test
    void aLocalDeskIsOpenUntilThereIsAnAccountAndAgainWhenTheLastIsGone() {
        assertThat(local().of(Credentials.NONE)).isEqualTo(new Visitor.Resident());
        accounts.add(ANN, PasswordHash.NOBODY, NOON);
        assertThat(local().of(Credentials.NONE)).isEqualTo(new Visitor.Stranger());
        accounts.remove("Ann");
        assertThat(local().of(Credentials.NONE)).isEqualTo(new Visitor.Resident());
    }

    @Test
    void aDeskForOthersIsNeverOpen() {
        assertThat(visitors(false).of(Credentials.NONE)).isEqualTo(new Visitor.Stranger());
    }

    @Test
    void aNameIsTakenOnce() {
        assertThat(accounts.add(ANN, PasswordHash.NOBODY, NOON)).isTrue();
        assertThat(accounts.add(Account.named("ANN", Role.READER), "other", NOON))
                .isFalse();
        assertThat(accounts.list()).containsExactly(new Accounts.Listed(ANN, NOON, 0));
        assertThat(accounts.remove("nobody")).isFalse();
    }

    @Test
    void aSessionStandsForItsAccountAlsoAfterARestart() {
        accounts.add(BOB, PasswordHash.NOBODY, NOON);
        Secret session = sessions.begin(BOB);

        assertThat(visitor(session)).isEqualTo(new Visitor.Known(BOB));
        assertThat(visitor(Secret.random())).isEqualTo(new Visitor.Stranger());
        Sessions restarted = new Sessions(new AccessStore(store.dataSource(), Duration.ofSeconds(10)), RULE, clock);
        assertThat(new Visitors(tables, restarted, true).of(with(session))).isEqualTo(new Visitor.Known(BOB));
        sessions.end(session);
        assertThat(visitor(session)).isEqualTo(new Visitor.Stranger());
    }

    @Test
    void aSessionEndsWhenUnused() {
        accounts.add(BOB, PasswordHash.NOBODY, NOON);
        Secret session = sessions.begin(BOB);
        now.set(NOON.plus(Duration.ofMinutes(119)));
        assertThat(visitor(session)).isEqualTo(new Visitor.Known(BOB));
        now.set(NOON.plus(Duration.ofMinutes(238)));
        assertThat(visitor(session)).as("used in between").isEqualTo(new Visitor.Known(BOB));
        now.set(NOON.plus(Duration.ofMinutes(358)));
        assertThat(visitor(session)).isEqualTo(new Visitor.Stranger());
    }

    @Test
    void aSessionEndsAtLastHoweverMuchItIsUsed() {
        accounts.add(BOB, PasswordHash.NOBODY, NOON);
        Secret session = sessions.begin(BOB);
        for (int hour = 1; hour < 10; hour++) {
            now.set(NOON.plus(Duration.ofHours(hour)));
            assertThat(visitor(session)).isEqualTo(new Visitor.Known(BOB));
        }
        now.set(NOON.plus(Duration.ofHours(10)));
        assertThat(visitor(session)).isEqualTo(new Visitor.Stranger());
    }

    @Test
    void sessionsAndTokensGoWithTheirAccount() {
        accounts.add(ANN, PasswordHash.NOBODY, NOON);
        accounts.add(BOB, PasswordHash.NOBODY, NOON);
        Secret session = sessions.begin(ANN);
        Secret token = new ApiTokens(tables).issue("Ann", NOON).orElseThrow();
        assertThat(token(token)).isEqualTo(new Visitor.Known(ANN));
        assertThat(visitor(token)).as("a token is no session").isEqualTo(new Visitor.Stranger());
        assertThat(token(session)).as("a session is no token").isEqualTo(new Visitor.Stranger());
        assertThat(accounts.list()).extracting(Accounts.Listed::tokens).containsExactly(1, 0);

        accounts.remove("ann");

        assertThat(token(token)).isEqualTo(new Visitor.Stranger());
        assertThat(visitor(session)).isEqualTo(new Visitor.Stranger());
        assertThat(new ApiTokens(tables).issue("ann", NOON)).isEmpty();
    }

    @Test
    void theStoreHoldsNoSecretAndNoPassword() {
        accounts.add(ANN, PasswordHash.of("correct horse"), NOON);
        Secret session = sessions.begin(ANN);
        Secret token = new ApiTokens(tables).issue("ann", NOON).orElseThrow();

        String all = tables.inTransaction(handle -> handle.createQuery(
                        "select (select string_agg(a::text, '') from accounts a) || (select string_agg(s::text, '') from sessions s)"
                                + " || (select string_agg(t::text, '') from api_tokens t)")
                .mapTo(String.class)
                .one());
        assertThat(all).contains("ann").doesNotContain("horse", session.text(), token.text());
    }

    @Test
    void guessingIsStoppedAndNotedAndTheRightPasswordWaitsToo() {
        accounts.add(ANN, PasswordHash.of("correct horse"), NOON);
        AuditLog audit = new AuditLog(tables, clock);
        Login login = new Login(accounts, audit, clock);
        for (int at = 0; at < 10; at++) {
            assertThat(login.attempt("Ann", "guess " + at, "192.0.2." + at)).isEqualTo(new LoginOutcome.Refused());
        }

        assertThat(login.attempt("ann", "correct horse", "192.0.2.77"))
                .isEqualTo(new LoginOutcome.TooMany(Duration.ofMinutes(15)));
        now.set(NOON.plus(Duration.ofMinutes(15)));
        assertThat(login.attempt("ann", "correct horse", "192.0.2.77")).isEqualTo(new LoginOutcome.Welcome(ANN));
        assertThat(audit.latest(2))
                .extracting(AuditLog.Line::who, AuditLog.Line::address, AuditLog.Line::action, AuditLog.Line::subject)
                .containsExactly(
                        tuple("ann", "192.0.2.77", "login", ""),
                        tuple("ann", "192.0.2.9", "login-failed", "name or password is wrong"));
    }

    @Test
    void whatCannotBeANameIsRefusedLikeAnyOther() {
        Login login = new Login(accounts, new AuditLog(tables, clock), clock);

        assertThat(login.attempt("a\u0000b", "x", "192.0.2.1")).isEqualTo(new LoginOutcome.Refused());
        assertThat(login.attempt("'; drop table accounts; --", "x", "192.0.2.1"))
                .isEqualTo(new LoginOutcome.Refused());
    }

    private Visitors local() {
        return visitors(true);
    }

    private Visitors visitors(boolean local) {
        return new Visitors(tables, sessions, local);
    }

    private Visitor visitor(Secret session) {
        return local().of(with(session));
    }

    private Visitor token(Secret token) {
        return local().of(new Credentials(Optional.empty(), Optional.of(token)));
    }

    private static Credentials with(Secret session) {
        return new Credentials(Optional.of(session), Optional.empty());
    }
}

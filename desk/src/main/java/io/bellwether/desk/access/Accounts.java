package io.bellwether.desk.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The accounts of the desk. Thread-safe. */
public final class Accounts {

    private final AccessStore store;

    /** The accounts in that store. */
    public Accounts(AccessStore store) {
        this.store = store;
    }

    /**
     * Adds an account.
     *
     * @param password by {@link PasswordHash}
     * @return false when the name is taken; then nothing changes
     */
    public boolean add(Account account, String password, Instant now) {
        return store.change(
                        "add-account",
                        statement -> statement
                                .bind("name", account.name())
                                .bind("role", account.role().text())
                                .bind("password", password)
                                .bind("added", Timestamp.from(now)))
                > 0;
    }

    /** Removes an account with its logins and tokens; false when there is none of that name. */
    public boolean remove(String name) {
        return Account.isName(Account.small(name))
                && store.change("remove-account", statement -> statement.bind("name", Account.small(name))) > 0;
    }

    /** Whether there is any. */
    public boolean any() {
        return !list().isEmpty();
    }

    /** All, by name. */
    public List<Listed> list() {
        return store.inTransaction(handle -> AccessStore.query(handle, "accounts")
                .map((row, context) -> new Listed(
                        new Account(row.getString("name"), Role.of(row.getString("role"))),
                        row.getTimestamp("added").toInstant(),
                        row.getInt("tokens")))
                .list());
    }

    /** The account of a name as typed, with its hash. */
    Optional<Kept> find(String typed) {
        String name = Account.small(typed);
        if (!Account.isName(name)) {
            return Optional.empty();
        }
        return store.inTransaction(handle -> AccessStore.query(handle, "account")
                .bind("name", name)
                .map((row, context) -> new Kept(
                        new Account(row.getString("name"), Role.of(row.getString("role"))), row.getString("password")))
                .findOne());
    }

    /**
     * An account in the list.
     *
     * @param tokens how many it has for the API
     */
    public record Listed(Account account, Instant added, int tokens) {}

    /** An account with the hash of its password. */
    record Kept(Account account, String password) {}
}

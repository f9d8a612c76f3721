package io.bellwether.desk.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** Tokens by which programs use the API with the role of an account. They hold until the account is removed. Thread-safe. */
public final class ApiTokens {

    private final AccessStore store;

    /** The tokens in that store. */
    public ApiTokens(AccessStore store) {
        this.store = store;
    }

    /** A new token of an account, to be shown once; empty when there is no account of that name. */
    public Optional<Secret> issue(String name, Instant now) {
        Secret token = Secret.random();
        int added = store.change(
                "add-token",
                statement -> statement
                        .bind("name", Account.small(name))
                        .bind("hash", token.hash())
                        .bind("added", Timestamp.from(now)));
        return added > 0 ? Optional.of(token) : Optional.empty();
    }
}
